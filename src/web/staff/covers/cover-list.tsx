import { App, Button } from 'antd';
import { api, problemOf, unwrap } from '../../api/index.js';
import { Unbroken, useDates } from '../../shared/dates/index.js';
import { ClockIcon, TickCircleIcon } from '../../shared/icons/index.js';
import { Chip } from '../../shared/status/index.js';
import { type Cover, useCoversChanged } from './covers-data.js';
import { texts } from './texts.zh.js';

export interface CoverListProps {
  readonly title: string;
  readonly none: string;
  readonly covers: readonly Cover[];
  readonly mayEnd?: boolean;
}

export function CoverList({ title, none, covers, mayEnd = false }: CoverListProps) {
  const { columns } = texts;
  return (
    <section className="tool-page__sheet">
      <h2>{title}</h2>
      {covers.length === 0 ? (
        <p className="tool-page__pad sj-quiet">{none}</p>
      ) : (
        <table className="covers__table">
          <caption className="sj-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.person}</th>
              <th scope="col">{columns.deputy}</th>
              <th scope="col">{columns.days}</th>
              <th scope="col">{columns.state}</th>
              <th scope="col">{columns.setBy}</th>
              {mayEnd ? <th scope="col">{columns.act}</th> : null}
            </tr>
          </thead>
          <tbody>
            {covers.map((cover) => (
              <Line key={cover.id} cover={cover} mayEnd={mayEnd} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Line({ cover, mayEnd }: { readonly cover: Cover; readonly mayEnd: boolean }) {
  const dates = useDates();
  const { columns } = texts;
  return (
    <tr>
      <td data-title={columns.person}>{cover.person.name}</td>
      <td data-title={columns.deputy}>{cover.deputy.name}</td>
      <td data-title={columns.days}>
        <Unbroken>{texts.days(dates.day(cover.from), dates.day(cover.until))}</Unbroken>
      </td>
      <td data-title={columns.state}>
        <Chip tone={cover.active ? 'bamboo' : 'mist'} size="small">
          {cover.active ? <TickCircleIcon size={14} /> : <ClockIcon size={14} />}
          {cover.active ? texts.active : texts.coming}
        </Chip>
      </td>
      <td data-title={columns.setBy}>{cover.setBy.name}</td>
      {mayEnd ? (
        <td>
          <End cover={cover} />
        </td>
      ) : null}
    </tr>
  );
}

function End({ cover }: { readonly cover: Cover }) {
  const { modal, message } = App.useApp();
  const changed = useCoversChanged();
  const end = async () => {
    try {
      await unwrap(api.DELETE('/api/covers/{id}', { params: { path: { id: cover.id } } }));
      message.success(texts.ended);
    } catch (fault) {
      message.error(problemOf(fault).detail);
    }
    await changed();
  };
  const ask = () =>
    modal.confirm({
      title: texts.endTitle,
      content: texts.endWhy(cover.deputy.name, cover.person.name),
      okText: texts.endNow,
      cancelText: texts.keep,
      onOk: end,
    });
  return (
    <Button size="small" onClick={ask}>
      {texts.end}
    </Button>
  );
}
