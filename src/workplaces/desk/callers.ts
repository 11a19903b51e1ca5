import type { AccessLog } from '../../platform/access/log/index.js';
import type { CaseQueries, CaseRow } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import type { Places } from '../../platform/places/index.js';
import type { Vault } from '../../platform/vault/index.js';
import {
  OUTCOME_TITLES,
  OUTCOMES,
  type ReportOutcome,
  type ReportStatus,
  STATUS_TITLES,
  STATUSES,
} from '../../procedure/case/index.js';
import type { CallerView } from './schemas.js';

const MOST = 20;
/** Every report is the centre's, with identity (第十五条): who asks here belongs to it. */
const CENTRE = ['role:centre'];

/** 来电弹屏: what came from this telephone before, found by its keyed hash; the look is recorded before it is answered. */
export class Callers {
  constructor(
    private readonly queries: CaseQueries,
    private readonly directory: Directory,
    private readonly places: Places,
    private readonly vault: Vault,
    private readonly accessLog: AccessLog,
  ) {}

  async casesOf(actor: Actor, phone: string): Promise<Pick<CallerView, 'cases' | 'more'>> {
    const reporter = this.vault.fingerprint('phone', phone);
    const page = await this.queries.list(CENTRE, { kind: 'report', facets: { reporter } }, { limit: MOST });
    const cases = page.items.map((row) => row.case);
    await this.accessLog.record(actor, { action: 'search', cases, query: { caller: reporter } });
    return { cases: page.items.map((row) => this.row(row)), more: page.next !== null };
  }

  private row({ case: id, number, createdAt, facets }: CaseRow): CallerView['cases'][number] {
    const status = oneOf<ReportStatus>(STATUSES, facets.status) ?? 'received';
    const outcome = oneOf<ReportOutcome>(OUTCOMES, facets.outcome);
    return {
      case: id,
      number,
      receivedAt: createdAt.toISOString(),
      status,
      statusTitle: STATUS_TITLES[status],
      outcome,
      outcomeTitle: outcome === null ? '' : OUTCOME_TITLES[outcome],
      category: textOf(facets.category),
      place: this.placeOf(facets),
      bureau: this.directory.unit(textOf(facets.bureau))?.name ?? '',
    };
  }

  private placeOf({ county, city, province }: CaseRow['facets']): string {
    const code = [county, city, province].map(textOf).find((part) => part !== '') ?? '';
    const names = this.places.division(code)?.names;
    return names === undefined ? '' : names.province + names.city + names.county;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}
