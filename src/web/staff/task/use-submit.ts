import { App } from 'antd';
import { useState } from 'react';
import { commandKey, type Problem, problemOf } from '../../api/index.js';
import type { DraftSync, Filled } from './draft-sync.js';
import { ownAct } from './own-acts.js';
import { completeTask, type Task, useTaskChanged } from './task-data.js';
import { texts } from './texts.zh.js';

/**
 * Completes the task. The key stays the same until the server has answered, so that a second press after a broken line
 * is the same command; after a refusal the next press is a new one.
 */
export function useSubmit(task: Task, draft: DraftSync, onDone: () => void) {
  const { message } = App.useApp();
  const [key, setKey] = useState(commandKey);
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const changed = useTaskChanged(task.number);

  const submit = async (filled: Filled): Promise<Problem | null> => {
    if (sending) return null;
    setSending(true);
    setProblem(null);
    try {
      await ownAct(task.number, async () => {
        await completeTask(task.id, filled, key);
        draft.drop();
        message.success(texts.done);
        onDone();
        await changed(task.id);
      });
      return null;
    } catch (fault) {
      const told = problemOf(fault);
      setProblem(told);
      if (told.status >= 400 && told.status < 500) setKey(commandKey());
      return told;
    } finally {
      setSending(false);
    }
  };
  return { submit, sending, problem };
}
