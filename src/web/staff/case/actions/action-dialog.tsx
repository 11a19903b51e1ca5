import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { api, commandKey, type Problem, problemOf, unwrap } from '../../../api/index.js';
import { Afterwards, ownAct, useTaskChanged } from '../../task/index.js';
import type { CaseView } from '../case-data.js';
import type { Action } from './action.js';
import { ActionFields } from './action-fields.js';
import { sendAction, type Values } from './send-action.js';
import { texts } from './texts.zh.js';

export interface ActionDialogProps {
  readonly found: Pick<CaseView, 'id' | 'number' | 'revision'>;
  readonly action: Action;
  readonly onClose: () => void;
}

/** The small form of an action. What is typed stays after a refusal, which is told in the server's words. */
export function ActionDialog({ found, action, onClose }: ActionDialogProps) {
  const { title, hint, ok } = texts.actions[action.name];
  const { message } = App.useApp();
  const [form] = Form.useForm<Record<string, unknown>>();
  const [key, setKey] = useState(commandKey);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const changed = useTaskChanged(found.number);

  const send = async (typed: Values) => {
    setSending(true);
    setProblem(null);
    try {
      await ownAct(found.number, async () => {
        await sendAction(action.name, found.id, key, { ...typed, ...action.given });
        message.success(texts.done);
        await changed('');
      });
      onClose();
    } catch (fault) {
      const told = problemOf(fault);
      setProblem(told);
      if (told.status >= 400 && told.status < 500) setKey(commandKey());
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal open title={title} onCancel={onClose} footer={null} mask={{ closable: false }} destroyOnHidden>
      {hint === '' ? null : <p className="sj-quiet">{hint}</p>}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={send} initialValues={{ ...action.initial }}>
        <ActionFields fields={action.fields} />
        {action.preview ? <Foreseen found={found} action={action.preview} /> : null}
        {problem ? (
          <Alert
            className="case__refused"
            type="error"
            role="alert"
            title={[problem.detail, ...(problem.errors ?? []).map((error) => error.message)].join(' ')}
          />
        ) : null}
        <div className="case__line">
          <Button type="primary" htmlType="submit" loading={sending}>
            {ok}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </Form>
    </Modal>
  );
}

interface ForeseenProps {
  readonly found: ActionDialogProps['found'];
  readonly action: NonNullable<Action['preview']>;
}

/** The due dates it would cause, before anything is written. */
function Foreseen({ found, action }: ForeseenProps) {
  const asked = usePreviewed(found, action);
  if (asked.isError) return <p className="sj-quiet">{problemOf(asked.error).detail}</p>;
  return asked.data ? <Afterwards preview={asked.data} /> : null;
}

/** @throws ProblemError the refusal it would meet */
export function usePreviewed(found: ActionDialogProps['found'], action: NonNullable<Action['preview']>) {
  return useQuery({
    queryKey: ['case', found.number, 'preview', action, found.revision],
    queryFn: () =>
      unwrap(api.POST('/api/cases/{id}/preview', { params: { path: { id: found.id } }, body: { action } })),
    retry: false,
  });
}
