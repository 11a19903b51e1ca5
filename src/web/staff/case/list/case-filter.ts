import { STATUSES } from './texts.zh.js';

export type CaseStatus = keyof typeof STATUSES;

/** What the list of cases shows, kept in its address. */
export interface CaseFilter {
  /** What somebody typed: a number in full, its last six digits, or words. */
  readonly q?: string;
  readonly status?: CaseStatus;
  readonly category?: string;
  readonly province?: string;
  /** Days of receipt, both included. */
  readonly from?: string;
  readonly to?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^(?:jb\d{8}-)?\d{6}(?:-\d+)?$/i;
const MOST = 60;

/** Whatever an address says that no filter knows is left out. */
export function caseFilterFrom(address: URLSearchParams): CaseFilter {
  const text = (name: string) => address.get(name)?.trim().slice(0, MOST) || undefined;
  const day = (name: string) => (DAY.test(address.get(name) ?? '') ? text(name) : undefined);
  const status = text('status');
  return without({
    q: text('q'),
    status: status !== undefined && Object.hasOwn(STATUSES, status) ? (status as CaseStatus) : undefined,
    category: text('category'),
    province: /^\d{6}$/.test(text('province') ?? '') ? text('province') : undefined,
    from: day('from'),
    to: day('to'),
  });
}

/** The address of a filter, the same for the same filter. */
export function caseAddress(filter: CaseFilter): string {
  const said = Object.entries(filter).sort(([one], [other]) => one.localeCompare(other));
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
}

type Loose = { [K in keyof CaseFilter]?: CaseFilter[K] | undefined };

export function caseFilterWith(filter: CaseFilter, change: Loose): CaseFilter {
  return without({ ...filter, ...change });
}

/** The number somebody typed, as the server takes it; null for words. */
export function numberIn(q: string | undefined): string | null {
  return q !== undefined && NUMBER.test(q) ? q.toUpperCase() : null;
}

/** What the server is asked: the days as instants of Shanghai, the last one up to its 24:00. */
export function caseQuery({ q, from, to, ...plain }: CaseFilter) {
  const number = numberIn(q);
  return {
    ...plain,
    ...(number === null ? {} : { number }),
    ...(from === undefined ? {} : { receivedFrom: new Date(`${from}T00:00:00+08:00`).toISOString() }),
    ...(to === undefined ? {} : { receivedBefore: new Date(`${to}T24:00:00+08:00`).toISOString() }),
  };
}

function without(filter: Loose): CaseFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
