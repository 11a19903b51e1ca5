import type { AccessLog } from '../../platform/access/log/index.js';
import type { CaseQueries, CaseRow } from '../../platform/case-file/index.js';
import type { Directory } from '../../platform/directory/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import type { Places } from '../../platform/places/index.js';
import type { Vault } from '../../platform/vault/index.js';
import { OUTCOME_TITLES, outcomeIn, placeIn, STATUS_TITLES, statusIn, textIn } from '../../procedure/case/index.js';
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
    const status = statusIn(facets);
    const outcome = outcomeIn(facets);
    return {
      case: id,
      number,
      receivedAt: createdAt.toISOString(),
      status,
      statusTitle: STATUS_TITLES[status],
      outcome,
      outcomeTitle: outcome === null ? '' : OUTCOME_TITLES[outcome],
      category: textIn(facets.category),
      place: placeIn(facets, this.places),
      bureau: this.directory.unit(textIn(facets.bureau))?.name ?? '',
    };
  }
}
