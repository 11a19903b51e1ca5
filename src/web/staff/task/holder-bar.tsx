import { App, Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/index.js';
import { usePerson } from '../session/index.js';
import { HandOverDialog } from './hand-over-dialog.js';
import { type Holder, mayTakeBack } from './holder.js';
import { ownAct } from './own-acts.js';
import { type Holding, holdTask, type Task, useTaskChanged } from './task-data.js';
import { texts } from './texts.zh.js';

export interface HolderBarProps {
  readonly task: Task;
  readonly holder: Holder;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly revision: number;
}

/** In whose hands the task is, and the ways to change that. */
export function HolderBar({ task, holder, assignee, revision }: HolderBarProps) {
  const person = usePerson();
  const hold = useHold(task, revision);
  const [handing, setHanding] = useState(false);
  const name = assignee?.name || assignee?.id || '';
  const said = {
    nobody: texts.unclaimed,
    me: texts.mine,
    covered: texts.coverFor(name),
    other: texts.heldBy(name),
    elsewhere: name === '' ? texts.unclaimed : texts.heldBy(name),
  }[holder];
  return (
    <div className="task-panel__holder">
      <span className="sj-quiet sj-small">{said}</span>
      <span className="task-panel__grow" />
      {holder === 'nobody' ? (
        <Button size="small" onClick={() => void hold({ kind: 'claim' }, texts.claimed)}>
          {texts.claim}
        </Button>
      ) : null}
      {holder === 'me' || holder === 'covered' ? (
        <Button type="link" size="small" onClick={() => void hold({ kind: 'unclaim' }, texts.released)}>
          {texts.release}
        </Button>
      ) : null}
      {holder === 'other' && mayTakeBack(task, assignee?.id ?? null, person) ? (
        <Button size="small" onClick={() => void hold({ kind: 'unclaim' }, texts.released)}>
          {texts.takeBack}
        </Button>
      ) : null}
      {holder === 'other' || holder === 'elsewhere' ? null : (
        <Button type="link" size="small" onClick={() => setHanding(true)}>
          {texts.handOver}
        </Button>
      )}
      {handing ? (
        <HandOverDialog
          task={task.id}
          onClose={() => setHanding(false)}
          onChosen={async (to) => {
            setHanding(false);
            await hold({ kind: 'hand-over', to }, texts.handedOver);
          }}
        />
      ) : null}
    </div>
  );
}

/** Changes the holder; a refusal is said and what others changed meanwhile is shown. */
function useHold(task: Task, revision: number) {
  const { message } = App.useApp();
  const changed = useTaskChanged(task.number);
  return (holding: Holding, done: string) =>
    ownAct(task.number, async () => {
      try {
        await holdTask(task.id, revision, holding);
        message.success(done);
      } catch (fault) {
        message.error(problemOf(fault).detail);
      }
      await changed(task.id);
    });
}
