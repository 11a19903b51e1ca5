import { problemOf } from '../../api/index.js';
import { PageSkeleton, RegionError } from '../../shared/states/index.js';
import { NotFound } from '../not-found/index.js';
import { usePageTitle } from '../page-title/index.js';
import { useHolds } from '../session/index.js';
import './desk.css';
import { useOpenCall, useScript } from './desk-data.js';
import { InCall } from './in-call.js';
import { ReceiptView } from './receipt-view.js';
import { beginTaking, endTaking, useReadOut } from './taking.js';
import { texts } from './texts.zh.js';
import { Waiting } from './waiting.js';

/** 坐席: one call at a time, from taking it to its one outcome, all by keyboard. */
export function DeskPage() {
  return useHolds('centre') ? <Desk /> : <NotFound />;
}

function Desk() {
  usePageTitle(texts.title);
  const script = useScript();
  const open = useOpenCall();
  const [readOut, setReadOut] = useReadOut();
  if (script.isError || open.isError)
    return (
      <RegionError
        problem={problemOf(script.error ?? open.error)}
        retry={() => void Promise.all([script.refetch(), open.refetch()])}
      />
    );
  if (script.isPending || open.isPending) return <PageSkeleton />;
  const call = open.data;
  if (readOut !== null) return <ReceiptView script={script.data} readOut={readOut} onDone={() => setReadOut(null)} />;
  if (call === null)
    return (
      <Waiting
        script={script.data}
        onBack={() => void open.refetch()}
        onTaken={(taken, phone) => {
          beginTaking(taken.id, phone);
          open.became(taken);
        }}
      />
    );
  return (
    <InCall
      key={call.id}
      call={call}
      script={script.data}
      onEnded={(read) => {
        endTaking(call.id);
        if (read !== null) setReadOut(read);
        open.became(null);
      }}
    />
  );
}
