import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Drawer } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { api, commandKey, problemOf, type Shape, unwrap } from '../../api/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { type FormSchema, TaskForm, type TaskFormHandle } from '../form/index.js';
import type { TaskRow } from './task-lists.js';

const texts = {
  title: (count: number) => `一并办理 ${count} 件`,
  hint: '填写一次，逐件提交。每一件都按自己的规则检查；没有办成的会列在下面。',
  send: (count: number) => `提交 ${count} 件`,
  done: (count: number) => `已办 ${count} 件`,
  close: '关闭',
} as const;

/** The form of the first that still waits: a colleague may have been quicker with some. @throws ProblemError */
async function firstOpen([row, ...others]: readonly TaskRow[]): Promise<Shape<'Task'>> {
  try {
    return await unwrap(api.GET('/api/tasks/{id}', { params: { path: { id: row?.id ?? '' } } }));
  } catch (fault) {
    if (others.length > 0 && problemOf(fault).status === NOT_THERE) return firstOpen(others);
    throw fault;
  }
}

interface Outcome {
  readonly done: number;
  readonly refused: readonly { readonly number: string; readonly detail: string }[];
}

const NOT_THERE = 404;

/** One form for like tasks. The key is made once, so that a second press after a broken line repeats nothing. */
export default function BatchForm(props: { rows: readonly TaskRow[]; onClose: () => void; onDone: () => void }) {
  const { rows, onClose, onDone } = props;
  const client = useQueryClient();
  const form = useRef<TaskFormHandle>(null);
  const [key] = useState(commandKey);
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const task = useQuery({ queryKey: ['batch-form', key], queryFn: () => firstOpen(rows) });
  const schema = task.data?.schema as FormSchema | null | undefined;
  const data = useMemo(() => ({ ...task.data?.options }), [task.data]);

  const send = async () => {
    const filled = form.current?.submit();
    if (!filled) return form.current?.focus();
    setSending(true);
    setFault(null);
    try {
      const ids = rows.map(({ id }) => id);
      const answer = await unwrap(
        api.POST('/api/tasks/complete', {
          params: { header: { 'Idempotency-Key': key } },
          body: { ids, data: filled },
        }),
      );
      setOutcome(outcomeOf(rows, answer.items));
      await client.invalidateQueries({ queryKey: ['tasks'] });
      await client.invalidateQueries({ queryKey: ['task-counts'] });
    } catch (thrown) {
      setFault(problemOf(thrown).detail);
    } finally {
      setSending(false);
    }
  };
  const close = outcome === null ? onClose : onDone;
  return (
    <Drawer open size={480} title={texts.title(rows.length)} onClose={close} mask={{ closable: outcome !== null }}>
      <p className="sj-quiet">{texts.hint}</p>
      {task.isPending ? <Skeleton /> : null}
      {task.isError ? <RegionError problem={problemOf(task.error)} retry={() => void task.refetch()} /> : null}
      {schema && outcome === null ? <TaskForm ref={form} schema={schema} data={data} disabled={sending} /> : null}
      {fault ? <Alert type="error" title={fault} role="alert" /> : null}
      {outcome ? <Result outcome={outcome} /> : null}
      <footer className="inbox__drawer-foot">
        {outcome === null ? (
          <Button type="primary" loading={sending} disabled={!schema} onClick={() => void send()}>
            {texts.send(rows.length)}
          </Button>
        ) : (
          <Button onClick={onDone}>{texts.close}</Button>
        )}
      </footer>
    </Drawer>
  );
}

function Result({ outcome }: { readonly outcome: Outcome }) {
  return (
    <div role="status">
      <p>{texts.done(outcome.done)}</p>
      <ul className="inbox__refused">
        {outcome.refused.map(({ number, detail }) => (
          <li key={number}>
            {number.slice(-6)}：{detail}
          </li>
        ))}
      </ul>
    </div>
  );
}

function outcomeOf(
  rows: readonly TaskRow[],
  items: readonly { readonly id: string; readonly ok: boolean; readonly detail: string | null }[],
): Outcome {
  const numbers = new Map(rows.map((row) => [row.id, row.number]));
  const refused = items.filter(({ ok }) => !ok);
  return {
    done: items.length - refused.length,
    refused: refused.map(({ id, detail }) => ({ number: numbers.get(id) ?? '', detail: detail ?? '' })),
  };
}
