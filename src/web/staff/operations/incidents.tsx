import { App, Button } from 'antd';
import { useState } from 'react';
import { api, commandKey, problemOf, type Shape, unwrap } from '../../api/index.js';
import { useDates } from '../../shared/dates/index.js';
import { ListSheet } from './list-sheet.js';
import { useHasChanged, useIncidents, useRefresh, useSummary } from './operations-data.js';
import { incidentTexts, texts } from './texts.zh.js';

type Stopped = Shape<'IncidentRow'>;
type Incident = Stopped['incidents'][number];

/** 故障: cases that stand still, by pseudonymous ids, each with what went wrong and a way to try again. */
export function Incidents() {
  const asked = useIncidents();
  const summary = useSummary().data;
  const hasChanged = useHasChanged(summary?.incidents.count, asked.dataUpdatedAt);
  const [told, setTold] = useState('');
  const rows =
    asked.data?.pages.flatMap(({ items }) =>
      items.flatMap((stopped) => stopped.incidents.map((incident) => ({ stopped, incident }))),
    ) ?? [];
  const { columns } = incidentTexts;
  return (
    <ListSheet
      {...{ title: texts.incidents, hint: incidentTexts.hint, none: incidentTexts.none }}
      {...{ asked, hasChanged, told, count: rows.length }}
    >
      <table className="operations__table">
        <caption className="sj-hidden">{texts.incidents}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.where}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.incident.id} {...row} onTold={setTold} />
          ))}
        </tbody>
      </table>
    </ListSheet>
  );
}

interface LineProps {
  readonly stopped: Stopped;
  readonly incident: Incident;
  readonly onTold: (words: string) => void;
}

function Line({ stopped, incident, onTold }: LineProps) {
  const dates = useDates();
  return (
    <tr>
      <td>
        {incident.elementName}
        <span className="operations__second">
          {incidentTexts.release(stopped.release)}，{texts.caseOf(stopped.case)}
        </span>
      </td>
      <td>
        {incident.message}
        <span className="operations__second">
          {incident.code}，{texts.attempts(incident.attempts)}
        </span>
      </td>
      <td className="sj-nowrap">{dates.instant(incident.at)}</td>
      <td>
        <Retry {...{ stopped, incident, onTold }} />
      </td>
    </tr>
  );
}

function Retry({ stopped, incident, onTold }: LineProps) {
  const { modal } = App.useApp();
  const refresh = useRefresh();
  const retry = async (key: string) => {
    try {
      const params = { path: { case: stopped.case, incident: incident.id }, header: { 'Idempotency-Key': key } };
      const { solved, openIncidents } = await unwrap(api.POST('/api/incidents/{case}/{incident}/retry', { params }));
      const name = incident.elementName;
      onTold(solved ? incidentTexts.solved(name) : incidentTexts.again(name, openIncidents));
    } catch (fault) {
      onTold(problemOf(fault).detail);
    }
    await refresh();
  };
  const ask = () => {
    const key = commandKey();
    modal.confirm({
      title: incidentTexts.retryTitle,
      content: incidentTexts.retryWhy(incident.elementName),
      okText: incidentTexts.confirm,
      cancelText: incidentTexts.cancel,
      onOk: () => retry(key),
    });
  };
  return (
    <Button size="small" onClick={ask}>
      {incidentTexts.retry}
    </Button>
  );
}
