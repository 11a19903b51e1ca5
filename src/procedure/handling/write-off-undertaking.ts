import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { keepItem } from './acts/undertaker-answer.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import type { UndertakerItem } from './domain.js';
import { mustHandle } from './permissions.js';
import { revokeWithoutItem } from './revoke-sight.js';

export interface WriteOffCommand extends CaseCommand {
  readonly item: string;
  readonly reason: string;
}

/** An undertaker item the bureau no longer waits for, with reason (policy decision 12). */
export class WriteOffUndertaking extends ReportUseCase<WriteOffCommand> {
  override async act(actor: Actor, file: ReportFile, command: WriteOffCommand): Promise<Outcome<JsonObject>> {
    const item = file.domain.handling.undertakers.find(({ id }) => id === command.item);
    const reason = maskFor(file, command.reason.trim(), 'staff');
    const refused = mustHandle(actor, file) ?? mayWriteOff(item?.state, reason);
    if (refused) return refused;
    if (!item) return refuse('undertaker.unknown');
    writeOff(file, item, reason);
    const task = file.tasks.find((open) => open.form === 'undertaker-answer' && isAbout(open.inputs, item.id));
    if (task) await file.completeTask(task.id, {});
    return done({ item: item.id });
  }
}

/** The item counts no longer, its unit sees the case no longer. */
export function writeOff(file: ReportFile, item: UndertakerItem, reason: string): void {
  keepItem(file, { ...item, state: 'written-off', reason, settledAt: file.now.toISOString() });
  for (const key of ['undertaker.handle', 'undertaker.return']) file.dropClock(key, { subject: item.id, reason });
  file.record({
    kind: 'undertaker.written-off',
    data: { item: item.id, unit: item.unit, reason },
    clause: '办法 第十一条',
  });
  revokeWithoutItem(file, item.unit);
}

function mayWriteOff(state: string | undefined, reason: string) {
  if (state === undefined) return refuse('undertaker.unknown');
  if (state !== 'open' && state !== 'returned') return refuse('undertaker.settled');
  return reason === '' ? refuse('undertaker.write-off-without-reason') : null;
}

function isAbout(inputs: JsonObject, id: string): boolean {
  const { item } = inputs;
  return typeof item === 'object' && item !== null && 'id' in item && item.id === id;
}
