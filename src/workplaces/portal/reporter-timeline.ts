import type { ReportDomain } from '../../procedure/case/index.js';
import type { ReporterClock, TimelineEntry, TimelineView } from './progress-schemas.js';
import { headlineFor, statusTitleFor } from './reporter-words.js';

/** What the entries are made of beside the case itself: what he was told, added and sees on the same page. */
export type TimelineParts = Pick<TimelineView, 'told' | 'supplements' | 'attachments' | 'bureau'> & {
  readonly clocks: readonly ReporterClock[];
  readonly now: Date;
};

const FILES: readonly (readonly [keyof TimelineView['attachments'], string, string])[] = [
  ['images', '照片', '张'],
  ['videos', '视频', '段'],
  ['recordings', '录音', '段'],
  ['documents', '文件', '份'],
];

/** 办理经过, oldest first: what was done by him and told to him, where it stands now, and the day to expect. */
export function timelineOf(domain: ReportDomain, parts: TimelineParts): TimelineEntry[] {
  const past = [
    entry(domain.intake.receivedAt, 'received', '已收到', filesIn(parts.attachments)),
    ...parts.supplements.map(({ at, text }) => entry(at, 'supplemented', '您补充了材料', text)),
    ...parts.told.map(({ at, kind, title, text }) => entry(at, `told.${kind}`, title, text)),
    ...handed(domain, parts.bureau),
    ...own(domain),
  ].filter(({ at }) => at !== '');
  return [...past.sort(byTime), ...present(domain, parts), ...expected(domain, parts)];
}

/** With the bureau that has it: an earlier one that handed it back is the house's own affair. */
function handed({ acceptance, handling, status }: ReportDomain, bureau: string): TimelineEntry[] {
  const [first] = acceptance.dispatches;
  if (first === undefined) return [];
  const isWithBureau = status !== 'returned' && status !== 'arbitration';
  const accepted = isWithBureau && handling.acceptance ? handling.acceptance.at : '';
  return [
    entry(first.at, 'dispatched', '已交主管司局', isWithBureau && bureau !== '' ? `由${bureau}办理` : ''),
    entry(accepted, 'accepted', '主管司局接受办理', ''),
  ];
}

/** What the reporter did himself. */
function own({ acceptance, feedback }: ReportDomain): TimelineEntry[] {
  const { withdrawal } = acceptance;
  const reviews = feedback.reviews.filter(({ askedBy }) => askedBy === 'reporter');
  return [
    ...(withdrawal ? [entry(withdrawal.at, 'withdrawal', '您申请撤回', withdrawal.reason)] : []),
    ...feedback.ratings.map(({ at, level, comment }) => entry(at, 'rated', `您的评价：${level}`, comment)),
    ...reviews.map(({ askedAt, kind, reason }) => entry(askedAt, 'review-asked', `您申请${kind}`, reason)),
  ];
}

function present(domain: ReportDomain, { now }: TimelineParts): TimelineEntry[] {
  if (domain.outcome !== null && domain.status !== 'feedback') return [];
  return [{ ...entry(now.toISOString(), 'now', statusTitleFor(domain), headlineFor(domain)), state: 'now' }];
}

function expected({ outcome }: ReportDomain, { clocks }: TimelineParts): TimelineEntry[] {
  if (outcome !== null) return [];
  const coming = clocks.filter(({ state, late }) => state === 'running' && !late);
  return coming
    .map(({ dueAt, key, title }): TimelineEntry => ({ ...entry(dueAt, `due.${key}`, title, ''), state: 'planned' }))
    .sort(byTime);
}

function filesIn(counts: TimelineView['attachments']): string {
  const named = FILES.flatMap(([kind, word, unit]) => (counts[kind] > 0 ? [`${word} ${counts[kind]} ${unit}`] : []));
  return named.length === 0 ? '' : `附${named.join('、')}`;
}

function entry(at: string, kind: string, title: string, text: string): TimelineEntry {
  return { at, kind, title, text, state: 'done' };
}

function byTime(a: TimelineEntry, b: TimelineEntry): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
