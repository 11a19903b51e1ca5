import { AccessLog } from '../../platform/access/log/index.js';
import { CaseQueries, type CaseRow } from '../../platform/case-file/index.js';
import { Places } from '../../platform/places/index.js';
import { OUTCOME_TITLES, outcomeIn, placeIn, statusIn, textIn } from '../../procedure/case/index.js';
import { markCursor, type Page, REPORTER } from '../http/index.js';
import { statusFor, statusTitleFor } from '../portal/index.js';
import type { OwnReport } from './schemas.js';

/** Every report is the centre's: the grant under which a reporter's own are looked for. */
const CENTRE = ['role:centre'];

/** The reports sent in with one telephone, newest first; never those of anybody else (policy decision 9). */
export class OwnReports {
  constructor(
    private readonly queries: CaseQueries,
    private readonly places: Places,
    private readonly accessLog: AccessLog,
  ) {}

  async list(
    contact: string,
    { limit, cursor }: { limit: number; cursor?: string | undefined },
  ): Promise<Page<OwnReport>> {
    const filter = { kind: 'report', facets: { reporter: contact } };
    const { items, next } = await this.queries.list(CENTRE, filter, { limit, cursor: markCursor(cursor) });
    // A part goes with the code of the whole, on whose page it stands.
    const whole = items.filter(({ facets }) => (facets.parentCase ?? null) === null);
    await this.accessLog.record(REPORTER, {
      action: 'list',
      cases: whole.map((row) => row.case),
      query: { own: true },
    });
    return { items: whole.map((row) => this.row(row)), next };
  }

  private row({ number, createdAt, facets }: CaseRow): OwnReport {
    const status = statusIn(facets);
    const outcome = outcomeIn(facets);
    return {
      number,
      receivedAt: createdAt.toISOString(),
      status: statusFor({ status }),
      statusTitle: statusTitleFor({ status, outcome }),
      outcomeTitle: outcome === null ? '' : OUTCOME_TITLES[outcome],
      category: textIn(facets.category),
      place: placeIn(facets, this.places),
    };
  }
}
