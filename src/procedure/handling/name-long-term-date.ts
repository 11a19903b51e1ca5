import type { CaseFiles } from '../../platform/case-file/index.js';
import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { type CaseCommand, ReportUseCase } from './case-command.js';
import { endOfDay } from './days.js';
import type { Milestone } from './domain.js';
import { mustBe, mustBeHandled, mustBelong } from './permissions.js';
import type { SettingsOfRelease } from './settings.js';

export interface LongTermCommand extends CaseCommand {
  /** Last day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly reason: string;
  readonly milestones: readonly Milestone[];
}

/** 办法 第十条: the head of the bureau names, after study, the date of a long-term case; each new date is a new entry. */
export class NameLongTermDate extends ReportUseCase<LongTermCommand> {
  constructor(
    caseFiles: CaseFiles,
    private readonly settings: SettingsOfRelease,
  ) {
    super(caseFiles);
  }

  /** Refuses consultations, dates that are not ahead, missing milestones, and a further new date without the Office. */
  override async act(actor: Actor, file: ReportFile, command: LongTermCommand): Promise<Outcome<JsonObject>> {
    const { newDatesWithoutOffice } = await this.settings.of(file.release);
    const dates = file.domain.handling.longTerm?.dates ?? [];
    const refused =
      mayName(actor, file, dates.length > newDatesWithoutOffice) ?? mayDate(file, command) ?? mayReach(command);
    if (refused) return refused;
    const { day } = command;
    const milestones = command.milestones.map((one) => ({ ...one, text: maskFor(file, one.text, 'staff') }));
    const named = {
      at: file.now.toISOString(),
      by: actor.id,
      day,
      reason: maskFor(file, command.reason.trim(), 'staff'),
      milestones,
    };
    amendHandling(file, { longTerm: { dates: [...dates, named] } });
    const data = { day, reason: named.reason, by: actor.id, milestones: milestones.map((one) => one.day) };
    file.record({ kind: 'longterm.named', data, clause: '办法 第十条' });
    await file.message('longterm.named', {});
    return done({ day, entries: dates.length + 1 });
  }
}

function mayName(actor: Actor, file: ReportFile, officeNeeded: boolean) {
  const elsewhere = mustBeHandled(file);
  if (elsewhere) return elsewhere;
  if (file.domain.handling.nature === 'consultation') return refuse('longterm.consultation');
  if (officeNeeded) return mustBe(actor, 'general-office') && refuse('longterm.office-needed');
  return actor.roles.includes('general-office') ? null : (mustBelong(actor, file) ?? mustBeHead(actor));
}

function mustBeHead(actor: Actor) {
  return actor.roles.includes('bureau-head') ? null : refuse('longterm.head-needed');
}

function mayDate(file: ReportFile, { day, reason }: LongTermCommand) {
  const end = endOfDay(day);
  if (!end || end <= file.now) return refuse('longterm.date-not-ahead', { day });
  return reason.trim() === '' ? refuse('longterm.without-reason') : null;
}

function mayReach({ day, milestones }: LongTermCommand) {
  const sound = milestones.every((one) => endOfDay(one.day) !== null && one.day <= day && one.text.trim() !== '');
  return milestones.length > 0 && sound ? null : refuse('longterm.without-milestones');
}
