import { problemOf } from '../../api/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { ToolPage } from '../tools/index.js';
import { CoverForm } from './cover-form.js';
import { CoverList } from './cover-list.js';
import './covers.css';
import { useCovers, usePeople } from './covers-data.js';
import { texts } from './texts.zh.js';

/** 代办: who does whose work, for which days; set for oneself, or by a head for somebody of his unit. */
export function CoversPage() {
  const asked = useCovers();
  const leads = (usePeople().data ?? []).length > 0;
  return (
    <ToolPage title={texts.title} hint={texts.hint}>
      <CoverForm />
      {asked.isPending ? <Skeleton lines={6} /> : null}
      {asked.isError ? <RegionError problem={problemOf(asked.error)} retry={() => void asked.refetch()} /> : null}
      {asked.data ? (
        <>
          <CoverList title={texts.mine} none={texts.mineNone} covers={asked.data.mine} mayEnd />
          <CoverList title={texts.forMe} none={texts.forMeNone} covers={asked.data.forMe} />
          {leads ? <CoverList title={texts.unit} none={texts.unitNone} covers={asked.data.unit} mayEnd /> : null}
        </>
      ) : null}
    </ToolPage>
  );
}
