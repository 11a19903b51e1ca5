import type { WorkCalendar } from '../../../platform/calendar/index.js';
import type { CaseService } from '../../../platform/case-file/index.js';
import type { JsonObject } from '../../../platform/kernel/index.js';
import type { PolicyReleases } from '../../../platform/policy/index.js';
import { type ReportDomain, type ReportFile, textOf, textsOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import { type EarlierRound, emptyHandling, type HandlingDomain } from '../domain.js';
import { runningClock } from '../handling-clock.js';

/** The item reaches its bureau: its limits count from the dispatch, not from sign-off (policy decision 3). */
export function openHandling(calendar: WorkCalendar, policy: PolicyReleases): CaseService<ReportDomain> {
  return {
    name: 'open-handling',
    title: '登记分办、起算时限',
    clause: '办法 第十条',
    inputs: ['nature', 'bureau', 'assisting', 'round', 'binding', 'returnClock', 'handleClock'],
    outputs: [],
    async run(file, inputs) {
      takeUp(file, inputs);
      const { bureau, nature, round, returnClock, handleClock } = file.domain.handling;
      file.startClock(returnClock, { holder: bureau });
      const { amount: whole } = (await policy.compiled(file.release)).limit(handleClock);
      const amount = nature === 'consultation' && round > 1 ? leftOfTotal(file, calendar, whole) : whole;
      file.startClock(handleClock, { holder: bureau, amount });
      file.record({ kind: 'handling.opened', data: { bureau, nature, round }, clause: '办法 第十条' });
      return { outputs: {} };
    },
  };
}

/** A new bureau starts afresh; what is once per case (extension) and the earlier papers stay. */
function takeUp(file: ReportFile, inputs: JsonObject): void {
  const before = file.domain.handling;
  const { extension, progress, legal, reported, signOffs, inquiries, statements } = before;
  file.domain.handling = emptyHandling();
  amendHandling(file, {
    ...{ extension, progress, legal, reported, signOffs, inquiries, statements },
    earlier: [...(before.earlier ?? []), ...(before.phase === 'none' ? [] : [roundOf(before)])],
    phase: 'checking',
    nature: textOf(inputs, 'nature') || 'report',
    bureau: textOf(inputs, 'bureau'),
    assisting: textsOf(inputs, 'assisting'),
    round: typeof inputs.round === 'number' ? inputs.round : 1,
    binding: inputs.binding === true,
    again: file.domain.records.end !== null,
    dispatchedAt: file.now.toISOString(),
    returnClock: textOf(inputs, 'returnClock'),
    handleClock: textOf(inputs, 'handleClock'),
  });
}

function roundOf(before: HandlingDomain): EarlierRound {
  const { bureau, round, dispatchedAt, undertakers, closing, feedback, sentBack, longTerm } = before;
  return { bureau, round, dispatchedAt, undertakers, closing, feedback, sentBack, longTerm };
}

/** A consultation dispatched again: what is left of its five days, at most the bureau's limit, at least one (decision 7). */
function leftOfTotal(file: ReportFile, calendar: WorkCalendar, whole: number): number {
  const total = runningClock(file, 'reply.consultation');
  if (!total) return whole;
  const left = calendar.workingDaysBetween(file.now, new Date(total.dueAt.getTime() - 1));
  return Math.max(1, Math.min(whole, left));
}
