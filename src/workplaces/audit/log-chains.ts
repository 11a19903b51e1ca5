import { z } from 'zod';
import type { AccessChainReport, AccessLog, ChainPoint } from '../../platform/access/log/index.js';
import { cursorOf, type Page, positionOf } from '../http/index.js';

/** Entries followed for one answer. */
const MOST_ENTRIES = 5_000;

export const chainRow = z
  .strictObject({
    writer: z.string(),
    intact: z.boolean(),
    checked: z.int(),
    complete: z.boolean(),
    seq: z.int().nullable(),
    problem: z.enum(['missing', 'altered', 'unlinked']).nullable(),
  })
  .meta({
    id: 'AccessChain',
    description:
      '一个写入进程的哈希链：checked 为已核验到的序号，complete 为核验到末尾；不完整时 seq 与 problem 指出第一处',
  });
export type ChainRow = z.infer<typeof chainRow>;

/** The writer looked at last, and where in its chain to go on; null when it was done with. */
const position = z.tuple([z.string().max(80), z.int().min(1).nullable(), z.string().max(80)]);

/** Follows the chains of the access log writer by writer, so far for each answer. */
export class LogChains {
  constructor(private readonly log: AccessLog) {}

  /** @param page.limit at most 99 @throws Problem for a made-up cursor */
  async follow(page: { cursor?: string | undefined; limit: number }): Promise<Page<ChainRow>> {
    const rows: ChainRow[] = [];
    let left = MOST_ENTRIES;
    for (const [writer, after] of await this.queue(positionOf(page.cursor, position), page.limit + 1)) {
      const done = rows.at(-1);
      if (done && (rows.length === page.limit || left <= 0))
        return { items: rows, next: cursorOf([done.writer, null, '']) };
      const report = await this.log.verify(writer, { after, most: left });
      rows.push(rowOf(writer, report));
      if (report.intact && report.next)
        return { items: rows, next: cursorOf([writer, report.next.seq, report.next.hash]) };
      left -= (report.intact ? report.length : report.seq) - (after?.seq ?? 0);
    }
    return { items: rows, next: null };
  }

  /** What comes next: the rest of a chain that was left, then the writers after it. */
  private async queue(at: z.infer<typeof position> | null, limit: number): Promise<[string, ChainPoint | null][]> {
    if (at === null) return fromStart(await this.log.writers({ limit }));
    const [writer, seq, hash] = at;
    const later = fromStart(await this.log.writers({ after: writer, limit }));
    return seq === null ? later : [[writer, { seq, hash }], ...later];
  }
}

function fromStart(writers: readonly string[]): [string, null][] {
  return writers.map((writer) => [writer, null]);
}

function rowOf(writer: string, report: AccessChainReport): ChainRow {
  if (!report.intact) {
    const { seq, problem } = report;
    return { writer, intact: false, checked: seq - 1, complete: false, seq, problem };
  }
  const complete = report.next === undefined;
  return { writer, intact: true, checked: report.length, complete, seq: null, problem: null };
}
