import { z } from 'zod';
import { viewOf } from '../../platform/access/index.js';
import type { AccessLog } from '../../platform/access/log/index.js';
import type { CaseFiles, CaseQueries } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import { type Actor, refuse } from '../../platform/kernel/index.js';
import { STATUS_TITLES, STATUSES } from '../../procedure/case/index.js';
import { settle } from '../http/index.js';
import { type CaseDoor, partiesOf, type ReportCase } from './case-door.js';
import { titled, unitTitle } from './titles.js';

const RELATIONS = ['lead', 'follower', 'linked', 'parent', 'part', 'close', 'near'] as const;
type Relation = (typeof RELATIONS)[number];
/** Cases of the same county looked at, followers of one lead, and rows in all. */
const MOST_NEAR = 20;
const MOST_FOLLOWERS = 30;
const MOST = 50;

export const neighbour = z
  .strictObject({
    case: z.string(),
    number: z.string(),
    relation: z.enum(RELATIONS),
    subject: z.string(),
    place: z.string(),
    category: z.string(),
    status: z.enum(STATUSES).nullable(),
    statusTitle: z.string(),
    bureau: titled.nullable(),
    receivedAt: z.string(),
    words: z.number().nullable(),
    nearness: z.enum(['spot', 'county', 'none']).nullable(),
  })
  .meta({
    id: 'Neighbour',
    description:
      'lead 主件、follower 并入本件、linked 关联本件、parent 拆分前、part 拆分出、close 疑似同一问题（words 为文字相近程度）、near 同县',
  });
export type Neighbour = z.infer<typeof neighbour>;

type Facets = ReportCase['facets'];
interface Found {
  readonly case: string;
  readonly number: string;
  readonly facets: Facets;
  readonly createdAt: Date;
}

/** 重复与临近: what else there is about the same matter or place. Only cases the asker may see himself. */
export class Neighbours {
  constructor(
    private readonly door: CaseDoor,
    private readonly caseFiles: CaseFiles,
    private readonly queries: CaseQueries,
    private readonly directory: Directory,
    private readonly accessLog: AccessLog,
  ) {}

  /** Cost: at most 50 cases, read by key or by an index of their party; nothing is searched through. */
  async of(actor: Actor, id: string): Promise<Neighbour[]> {
    const { file, itemOf } = await this.door.enter(actor, id);
    if (itemOf !== null) settle(refuse('case.own-item-only'));
    const rows = new Map<string, Neighbour>();
    const add = (found: Found, relation: Relation, extra: Partial<Neighbour> = {}): void => {
      if (found.case === file._id || rows.has(found.case) || rows.size >= MOST) return;
      rows.set(found.case, { ...this.row(found, relation), ...extra });
    };
    for (const { found, relation, extra } of await this.named(actor, file)) add(found, relation, extra);
    for (const found of await this.listed(actor, { leadCase: file._id }, MOST_FOLLOWERS)) {
      add(found, found.facets.status === 'merged' || found.facets.outcome === 'merged' ? 'follower' : 'linked');
    }
    const { county } = file.domain.intake.place;
    if (county !== '') for (const found of await this.listed(actor, { county }, MOST_NEAR)) add(found, 'near');
    const items = [...rows.values()];
    const query = { list: 'neighbours', of: file._id };
    await this.accessLog.record(actor, { action: 'list', cases: items.map((item) => item.case), query });
    return items;
  }

  /** Cases this one names by number or id. */
  private async named(actor: Actor, file: ReportCase) {
    const { repeat, parent, parts } = file.domain.acceptance;
    const close = repeat.close.map(({ number, place, words }) => {
      return { number, relation: 'close' as const, extra: { words, nearness: place } };
    });
    const numbers: { number: string; relation: Relation; extra?: Partial<Neighbour> }[] = [
      ...(repeat.lead && repeat.kind !== 'none' ? [{ number: repeat.lead.number, relation: 'lead' as const }] : []),
      ...(parent ? [{ number: parent.number, relation: 'parent' as const }] : []),
      ...parts.filter(({ number }) => number !== '').map(({ number }) => ({ number, relation: 'part' as const })),
      ...close,
    ];
    const read = await Promise.all(
      numbers.slice(0, MOST).map(async ({ number, relation, extra }) => {
        const found = await this.caseFiles.findByNumber(number);
        if (found === null || viewOf(actor, found.parties) === null) return [];
        return [{ found: { ...found, case: found._id }, relation, extra }];
      }),
    );
    return read.flat();
  }

  private async listed(actor: Actor, facets: Facets, limit: number): Promise<readonly Found[]> {
    return (await this.queries.list(partiesOf(actor), { kind: 'report', facets }, { limit })).items;
  }

  private row({ case: caseId, number, facets, createdAt }: Found, relation: Relation): Neighbour {
    const status = STATUSES.find((known) => known === facets.status) ?? null;
    const bureau = textOf(facets.bureau);
    const title = unitTitle(bureau, (code) => this.directory.unit(code)?.name);
    return {
      case: caseId,
      number,
      relation,
      subject: textOf(facets.subject),
      place: textOf(facets.place),
      category: textOf(facets.category),
      status,
      statusTitle: status === null ? '' : STATUS_TITLES[status],
      bureau: bureau === '' ? null : { id: bureau, title },
      receivedAt: createdAt.toISOString(),
      words: null,
      nearness: null,
    };
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
