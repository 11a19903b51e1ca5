import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, textOf } from '../../case/index.js';
import { drop, supersede } from '../acceptance-clocks.js';

interface Notice {
  readonly kind: string;
  readonly outcome: string;
  /** Clock of telling; none when the nature has its own from receipt. */
  readonly clock?: string;
}

const BY_NATURE: Readonly<Record<string, Notice>> = {
  suggestion: { kind: 'thanks-suggestion', outcome: 'thanked' },
  praise: { kind: 'thanks-praise', outcome: 'thanked' },
};
const BY_SCOPE: Readonly<Record<string, Notice>> = {
  refused: { kind: 'refusal', outcome: 'refused', clock: 'refusal.notice' },
  guided: { kind: 'guidance', outcome: 'guided', clock: 'refusal.notice' },
};

/** Decides which notice the reporter gets; "at once" in the clause counts from this decision. */
export const prepareNotice: CaseService<ReportDomain> = {
  name: 'prepare-notice',
  title: '拟定告知内容',
  clause: '办法 第七条(四)',
  inputs: ['nature', 'scope'],
  outputs: ['noticeKind', 'noticeOutcome'],
  run(file, inputs) {
    const notice = BY_NATURE[textOf(inputs, 'nature')] ?? BY_SCOPE[textOf(inputs, 'scope')];
    if (!notice) throw new Error(`no notice for ${textOf(inputs, 'nature')} ${textOf(inputs, 'scope')}`);
    file.domain.status = 'notifying';
    supersede(file, '不予分办', 'dispatch.report', 'dispatch.consultation', 'supplement.notice');
    drop(file, '不予分办', 'redispatch');
    if (notice.clock) file.startClock(notice.clock);
    return { outputs: { noticeKind: notice.kind, noticeOutcome: notice.outcome } };
  },
};
