import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { api, commandKey, problemOf, unwrap } from '../../api/index.js';
import { usePerson } from '../session/index.js';
import { BatchDispatch } from './batch-dispatch.js';
import type { TaskRow } from './task-lists.js';
import { texts } from './texts.zh.js';

export interface BulkBarProps {
  readonly chosen: readonly TaskRow[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What can be done with several tasks at once; each stays a command of its own, and each that was refused is named. */
export function BulkBar({ chosen, onDone, onCancel }: BulkBarProps) {
  // Kept apart from the choice: what has been done leaves the list, and what was refused must still be read.
  const [filling, setFilling] = useState<readonly TaskRow[] | null>(null);
  const close = () => setFilling(null);
  const done = () => {
    close();
    onDone();
  };
  return (
    <>
      {chosen.length === 0 ? null : (
        <Bar chosen={chosen} onDone={onDone} onCancel={onCancel} onBatch={() => setFilling(chosen)} />
      )}
      {filling === null ? null : <BatchDispatch rows={filling} onClose={close} onDone={done} />}
    </>
  );
}

function Bar({ chosen, onDone, onCancel, onBatch }: BulkBarProps & { readonly onBatch: () => void }) {
  const { id } = usePerson();
  const claim = useClaim(onDone);
  const mine = chosen.filter((row) => row.assignee === id).length;
  const sameForm = chosen.every((row) => row.form !== null && row.form === chosen[0]?.form);
  return (
    <div className="inbox__bulk" role="toolbar" aria-label={texts.toolbar}>
      <b>{texts.chosen(chosen.length)}</b>
      {mine > 0 ? <span className="sj-quiet sj-small">{texts.chosenMine(mine)}</span> : null}
      <span className="inbox__grow" />
      <Button size="small" onClick={() => void claim(chosen)}>
        {texts.claim}
        <kbd>C</kbd>
      </Button>
      <Button size="small" disabled={!sameForm} onClick={onBatch}>
        {texts.batch}
      </Button>
      {sameForm ? null : <span className="sj-quiet sj-small">{texts.batchBarred}</span>}
      <Button type="text" size="small" onClick={onCancel}>
        {texts.cancel}
        <kbd>Esc</kbd>
      </Button>
    </div>
  );
}

/** Claims what is not claimed yet, and says what was refused and why. */
export function useClaim(onDone: () => void) {
  const client = useQueryClient();
  const { message } = App.useApp();
  return async (rows: readonly TaskRow[]) => {
    const free = rows.filter((row) => row.assignee === null).slice(0, 100);
    if (free.length === 0) return;
    try {
      const items = free.map(({ id, revision }) => ({ id, revision }));
      const header = { 'Idempotency-Key': commandKey() };
      const answer = await unwrap(api.POST('/api/tasks/claim', { params: { header }, body: { items } }));
      const refused = answer.items.filter((item) => !item.ok);
      const done = answer.items.length - refused.length;
      if (done > 0) message.success(texts.claimedCount(done));
      if (refused.length > 0) message.warning(`${texts.failedCount(refused.length)}：${refused[0]?.detail ?? ''}`);
      onDone();
    } catch (fault) {
      message.error(problemOf(fault).detail);
    }
    await client.invalidateQueries({ queryKey: ['tasks'] });
    await client.invalidateQueries({ queryKey: ['task-counts'] });
  };
}
