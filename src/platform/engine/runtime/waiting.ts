import type { JsonObject } from '../../kernel/index.js';
import { TimerEvent } from '../elements/timer-event.js';
import { UserTask } from '../elements/user-task.js';
import type { EngineExecution } from '../execution/engine-execution.js';
import type { EngineToken } from '../execution/engine-token.js';
import type { OpenTask, OpenTimer } from '../process-engine.js';
import { upstream } from '../upstream/bpmn-server.js';

/** User tasks that wait for a person, in order of opening. */
export function openTasks(executions: readonly EngineExecution[]): OpenTask[] {
  return waiting(executions)
    .filter((token) => token.currentNode instanceof UserTask)
    .map((token) => ({ ...place(token), inputs: inputs(token), openedAt: token.currentItem.startedAt }));
}

/** Timers that wait for their date. */
export function openTimers(executions: readonly EngineExecution[]): OpenTimer[] {
  return waiting(executions).flatMap((token) => {
    const { due } = token.currentItem;
    if (!due) return [];
    const clock = timerOf(token)?.clock;
    return [{ ...place(token), dueAt: due, ...(clock && { clock }) }];
  });
}

/** The timer a token waits at, if it does. */
export function timerOf(token: EngineToken): TimerEvent | undefined {
  const timer: unknown = token.currentNode.getBehaviour(upstream.Behaviour_names.TimerEventDefinition);
  return timer instanceof TimerEvent ? timer : undefined;
}

function waiting(executions: readonly EngineExecution[]): EngineToken[] {
  return executions.flatMap((execution) => execution.liveTokens()).filter((token) => token.isWaiting);
}

function place(token: EngineToken): { id: string; execution: string; element: string } {
  return { id: token.currentItem.id, execution: token.execution.id, element: token.currentNode.id };
}

function inputs(token: EngineToken): JsonObject {
  return structuredClone(token.node.inputsOf(token.currentItem)) as JsonObject;
}
