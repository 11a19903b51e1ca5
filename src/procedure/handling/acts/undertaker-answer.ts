import { done, type JsonObject, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, type ReportFile, textOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import type { UndertakerItem } from '../domain.js';
import { runningClock } from '../handling-clock.js';

/** An undertaker answers its item, or hands it back to its bureau inside two working days (第十一条). */
export const undertakerAnswer: FormAct = {
  form: 'undertaker-answer',
  execute(_actor, file, task, data) {
    const item = file.domain.handling.undertakers.find(({ id }) => id === itemId(task.inputs));
    if (!item) return refuse('undertaker.unknown');
    if (item.state === 'written-off') return done({});
    const settled = settle(file, item, data);
    if ('ok' in settled) return settled;
    file.stopClock('undertaker.handle', { subject: item.id });
    // Nobody missed a right to return that he never used.
    if (settled.state === 'returned') file.stopClock('undertaker.return', { subject: item.id });
    else file.supersedeClock('undertaker.return', { subject: item.id, reason: '已答复，未退回' });
    keepItem(file, settled);
    file.record({
      kind: `undertaker.${settled.state}`,
      data: { item: item.id, unit: item.unit },
      clause: '办法 第十一条',
    });
    return done({});
  },
};

export function keepItem(file: ReportFile, item: UndertakerItem): void {
  const { undertakers } = file.domain.handling;
  amendHandling(file, { undertakers: undertakers.map((other) => (other.id === item.id ? item : other)) });
}

function settle(file: ReportFile, item: UndertakerItem, data: JsonObject) {
  const settledAt = file.now.toISOString();
  const answer = textOf(data, 'answer');
  const reason = textOf(data, 'reason');
  if (textOf(data, 'verdict') !== 'return') {
    if (answer === '') return refuse('undertaker.answer-empty');
    return { ...item, state: 'answered' as const, answer, settledAt };
  }
  if (reason === '') return refuse('undertaker.return-without-reason');
  const clock = runningClock(file, 'undertaker.return', item.id);
  if (!clock || file.now >= clock.dueAt) return refuse('undertaker.return-late');
  return { ...item, state: 'returned' as const, reason, settledAt };
}

function itemId(inputs: JsonObject): string {
  const { item } = inputs;
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? textOf(item as JsonObject, 'id') : '';
}
