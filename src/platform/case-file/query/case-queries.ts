import type { mongo } from 'mongoose';
import type { EngineIncident } from '../../engine/index.js';
import type { CaseFile } from '../case-file.js';
import type { Collections } from '../store/collections.js';
import { readAround } from '../store/damage.js';
import type { StoredFile } from '../store/stored-file.js';
import { boundOf, type Mark, type Page, type PageRequest, pageOf, rangesAfter, readCursor } from './page.js';

/** A case in a list: scalar fields only, nothing sealed and no text. */
export interface CaseRow {
  readonly case: string;
  readonly number: string;
  readonly kind: string;
  readonly rev: number;
  readonly release: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly nextDueAt: Date | null;
  readonly openIncidents: number;
  readonly parties: readonly string[];
  readonly facets: CaseFile['facets'];
}

export interface CaseFilter {
  readonly kind?: string;
  /** Equality on facets; those a kind lists by have an index. */
  readonly facets?: CaseFile['facets'];
  readonly createdFrom?: Date;
  readonly createdBefore?: Date;
  /** Any of these, by the index of numbers. */
  readonly numbers?: readonly string[];
}

/** An incident in the operator's list: no case text, whoever looks. */
export interface IncidentRow {
  readonly case: string;
  readonly number: string;
  readonly kind: string;
  readonly release: number;
  readonly parties: readonly string[];
  readonly incidents: readonly EngineIncident[];
  /** Process of each execution, for naming the element that failed. */
  readonly processes: Readonly<Record<string, string>>;
}

/** Reads lists and counts of cases. Who may see a case is part of every query. */
export abstract class CaseQueries {
  /** Newest first. @param parties grants of the one who asks; none, no case */
  abstract list(parties: readonly string[], filter: CaseFilter, page: PageRequest): Promise<Page<CaseRow>>;
  abstract count(parties: readonly string[], filter: CaseFilter): Promise<number>;
  /** How many cases have each value of a facet; most frequent first, at most 100 values. */
  abstract countBy(
    parties: readonly string[],
    facet: string,
    filter: CaseFilter,
  ): Promise<readonly { readonly value: CaseFile['facets'][string]; readonly count: number }[]>;
  /** Releases that running cases are pinned to, oldest first. */
  abstract runningReleases(): Promise<readonly number[]>;
  /** Cases with open incidents, oldest case first. @param parties `null` for the operator, who sees no text anyway */
  abstract incidents(parties: readonly string[] | null, page: PageRequest): Promise<Page<IncidentRow>>;
}

const ROW = {
  number: 1,
  kind: 1,
  rev: 1,
  release: 1,
  createdAt: 1,
  updatedAt: 1,
  nextDueAt: 1,
  openIncidents: 1,
  parties: 1,
  facets: 1,
} as const;
const INCIDENTS = {
  number: 1,
  kind: 1,
  release: 1,
  parties: 1,
  createdAt: 1,
  'engine.incidents': 1,
  'engine.executions': 1,
} as const;
const NEWEST = { createdAt: -1, _id: -1 } as const;
const MOST_VALUES = 100;

/** Lists straight from the case files: scalar fields with a projection. */
export class StoredCaseQueries extends CaseQueries {
  constructor(private readonly collections: Pick<Collections, 'files'>) {
    super();
  }

  override async list(parties: readonly string[], filter: CaseFilter, page: PageRequest): Promise<Page<CaseRow>> {
    const limit = boundOf(page.limit);
    const mark = readCursor(page.cursor);
    // One ordered index range per party, merged here: a single query over several parties would have to sort.
    const lists = await Promise.all([...new Set(parties)].map((party) => this.ofParty(party, filter, mark, limit + 1)));
    const rows = new Map(lists.flat().map((row) => [row.case, row]));
    const sorted = [...rows.values()].sort(newestFirst);
    return pageOf(sorted, limit, (row) => ({ at: row.createdAt, id: row.case }));
  }

  override async count(parties: readonly string[], filter: CaseFilter): Promise<number> {
    if (parties.length === 0) return 0;
    return this.collections.files.countDocuments({ parties: { $in: [...parties] }, ...conditions(filter) });
  }

  override async countBy(parties: readonly string[], facet: string, filter: CaseFilter) {
    if (parties.length === 0) return [];
    const groups = await this.collections.files
      .aggregate<{ _id: CaseFile['facets'][string]; count: number }>([
        { $match: { parties: { $in: [...parties] }, ...conditions(filter) } },
        { $group: { _id: `$${facetField(facet)}`, count: { $sum: 1 } } },
        { $sort: { count: -1, _id: 1 } },
        { $limit: MOST_VALUES },
      ])
      .toArray();
    return groups.map(({ _id, count }) => ({ value: _id ?? null, count }));
  }

  override async incidents(parties: readonly string[] | null, page: PageRequest): Promise<Page<IncidentRow>> {
    const limit = boundOf(page.limit);
    const seen = parties === null ? {} : { parties: { $in: [...parties] } };
    const rows: mongo.WithId<StoredFile>[] = [];
    // The index holds the few files that have some, in this order: nothing is sorted.
    for (const range of rangesAfter('createdAt', 1, readCursor(page.cursor))) {
      if (rows.length > limit) break;
      const wanted = { openIncidents: { $gt: 0 }, ...seen, ...range };
      const found = this.collections.files.find(wanted, { projection: INCIDENTS }).sort({ createdAt: 1, _id: 1 });
      rows.push(...(await readAround(found.limit(limit + 1 - rows.length))));
    }
    const { items, next } = pageOf(rows, limit, (row) => ({ at: row.createdAt, id: row._id }));
    return { items: items.map(incidentRow), next };
  }

  /** From one release to the next by the index, never through all the cases. */
  override async runningReleases(): Promise<readonly number[]> {
    const releases: number[] = [];
    for (;;) {
      const after = { running: true, release: { $gt: releases.at(-1) ?? 0 } };
      const found = this.collections.files.find(after, { projection: { release: 1 } });
      const [next] = await found.sort({ release: 1 }).limit(1).toArray();
      if (!next) return releases;
      releases.push(next.release);
    }
  }

  private async ofParty(party: string, filter: CaseFilter, mark: Mark | null, limit: number): Promise<CaseRow[]> {
    const rows: CaseRow[] = [];
    for (const range of rangesAfter('createdAt', -1, mark)) {
      if (rows.length >= limit) break;
      const wanted: mongo.Filter<StoredFile> = { $and: [{ parties: party, ...conditions(filter) }, range] };
      const found = this.collections.files.find(wanted, { projection: ROW }).sort(NEWEST);
      rows.push(...(await readAround(found.limit(limit - rows.length))).map(caseRow));
    }
    return rows;
  }
}

function conditions(filter: CaseFilter): Record<string, unknown> {
  const facets = Object.entries(filter.facets ?? {}).map(([name, value]) => [facetField(name), value]);
  const { kind, createdFrom, createdBefore, numbers } = filter;
  const created = { ...(createdFrom && { $gte: createdFrom }), ...(createdBefore && { $lt: createdBefore }) };
  return {
    ...Object.fromEntries(facets),
    ...(kind !== undefined && { kind }),
    ...(numbers !== undefined && { number: { $in: [...numbers] } }),
    ...(Object.keys(created).length > 0 && { createdAt: created }),
  };
}

/** Names come from pages: a dot or dollar would reach into other parts of the file. */
function facetField(name: string): string {
  if (!/^\w+$/.test(name)) throw new RangeError(`expected the name of a facet, but got ${name}`);
  return `facets.${name}`;
}

function caseRow({ _id, ...row }: mongo.WithId<StoredFile>): CaseRow {
  const { number, kind, rev, release, createdAt, updatedAt, nextDueAt, openIncidents, parties, facets } = row;
  return { case: _id, number, kind, rev, release, createdAt, updatedAt, nextDueAt, openIncidents, parties, facets };
}

function incidentRow({ _id, number, kind, release, parties, engine }: mongo.WithId<StoredFile>): IncidentRow {
  const processes = Object.fromEntries(engine.executions.map(({ id, process }) => [id, process]));
  return { case: _id, number, kind, release, parties, incidents: engine.incidents, processes };
}

function newestFirst(a: CaseRow, b: CaseRow): number {
  return b.createdAt.getTime() - a.createdAt.getTime() || (a.case < b.case ? 1 : -1);
}
