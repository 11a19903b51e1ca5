import type { HistoryKind, HistoryLike } from '../../shared/history/index.js';
import type { CaseView, HistoryEntry } from './case-data.js';
import { KINDS, WORDS } from './history-words.zh.js';

/** Steps of the engine: true and complete, and of interest to few; the diagram shows them better. */
const ENGINE = /^(element|timer)\./;
const BY_PREFIX: readonly (readonly [RegExp, HistoryKind])[] = [
  [/^clock\./, 'deadline'],
  [/^decision\.|^acceptance\./, 'decision'],
  [/^reporter\.|^message\.|^delivery\./, 'notice'],
  [/^party\.|^identity\./, 'view'],
  [/^task\.|^element\.|^timer\./, 'act'],
];
const MISSED = new Set(['clock.missed', 'clock.overdue', 'element.failed']);
const SYSTEM = 'system';

/** Titles a sentence needs: of limits, units and people of this case. */
export type Titles = Pick<CaseView, 'clocks' | 'units' | 'people'>;

/** History in words, newest first. @param all also what the engine did by itself */
export function historyLines(entries: readonly HistoryEntry[], titles: Titles, all: boolean): readonly HistoryLike[] {
  const limits = new Map(titles.clocks.map(({ key, title }) => [key, title]));
  const shown = entries.filter((entry) => all || !ENGINE.test(entry.kind));
  return shown.map((entry) => lineOf(entry, titles, limits)).reverse();
}

function lineOf(entry: HistoryEntry, titles: Titles, limits: ReadonlyMap<string, string>): HistoryLike {
  const data = isRecord(entry.data) ? entry.data : {};
  const human = entry.actor.id !== SYSTEM && !entry.kind.startsWith('clock.');
  return {
    id: String(entry.seq),
    at: entry.at,
    kind: BY_PREFIX.find(([prefix]) => prefix.test(entry.kind))?.[1] ?? 'change',
    human,
    who: human ? entry.actor.name : WORDS.system,
    text: [KINDS[entry.kind] ?? entry.kind, subjectOf(entry, data, titles, limits)].filter(Boolean).join(' '),
    ...(MISSED.has(entry.kind) ? { mark: 'missed' as const } : {}),
    ...detailOf(data),
  };
}

/** What it was done to, by the first field of its data that says so. */
function subjectOf(
  { kind, clause }: HistoryEntry,
  data: Readonly<Record<string, unknown>>,
  { units }: Titles,
  limits: ReadonlyMap<string, string>,
): string {
  const text = (name: string) => (typeof data[name] === 'string' ? (data[name] as string) : '');
  const unit = units[text('lead')] ?? units[text('bureau')] ?? units[text('party').replace(/^(unit|masked):/, '')];
  const limit = limits.get(text('key'));
  const tail = clause !== null && kind.startsWith('decision.') ? `（${clause}）` : '';
  return (limit ?? unit ?? (text('name') || text('outcome') || text('result') || '')) + tail;
}

const DETAILS = ['reason', 'opinion', 'text', 'answer', 'comment', 'note', 'question'] as const;

function detailOf(data: Readonly<Record<string, unknown>>): { detail?: string } {
  const said = DETAILS.map((name) => data[name]).find((value) => typeof value === 'string' && value !== '');
  return said === undefined ? {} : { detail: String(said) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
