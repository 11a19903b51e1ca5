import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import { runningClock } from './handling-clock.js';
import { mustHandle } from './permissions.js';

export interface ProgressCommand extends CaseCommand {
  readonly text: string;
  /** Day of the milestone of a long-term case that has been reached. */
  readonly reached?: string | undefined;
}

const NOTE_LENGTH = 5_000;

/** 办法 第十条: a note on how the handling goes; a long-term case owes one every 20 working days. */
export class AddProgressNote extends ReportUseCase<ProgressCommand> {
  override async act(actor: Actor, file: ReportFile, command: ProgressCommand): Promise<Outcome<JsonObject>> {
    const text = maskFor(file, command.text.trim(), 'staff');
    const refused = mustHandle(actor, file) ?? mayNote(text) ?? mayReach(file, command.reached);
    if (refused) return refused;
    if (command.reached !== undefined) file.stopClock('milestone', { subject: command.reached });
    const note = { at: file.now.toISOString(), by: actor.id, text };
    amendHandling(file, { progress: [...file.domain.handling.progress, note] });
    file.record({ kind: 'progress.noted', data: { ...note, reached: command.reached ?? '' }, clause: '办法 第十条' });
    await file.message('progress.noted', {});
    return done({ notes: file.domain.handling.progress.length });
  }
}

function mayNote(text: string) {
  if (text === '') return refuse('progress.empty');
  return text.length > NOTE_LENGTH ? refuse('progress.too-long', { limit: NOTE_LENGTH }) : null;
}

function mayReach(file: ReportFile, day: string | undefined) {
  if (day === undefined || runningClock(file, 'milestone', day)) return null;
  return refuse('progress.milestone-unknown', { day });
}
