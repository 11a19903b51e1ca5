import { AccessLog } from '../../platform/access/log/index.js';
import { CaseQueries, type CaseRow } from '../../platform/case-file/index.js';
import { Places } from '../../platform/places/index.js';
import {
  OUTCOME_TITLES,
  OUTCOMES,
  type ReportOutcome,
  type ReportStatus,
  STATUSES,
} from '../../procedure/case/index.js';
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
    const status = oneOf<ReportStatus>(STATUSES, facets.status) ?? 'received';
    const outcome = oneOf<ReportOutcome>(OUTCOMES, facets.outcome);
    const code = [facets.county, facets.city, facets.province].find((part) => typeof part === 'string' && part !== '');
    const { province, city, county } = this.places.division(String(code ?? ''))?.names ?? NOWHERE;
    return {
      number,
      receivedAt: createdAt.toISOString(),
      status: statusFor({ status }),
      statusTitle: statusTitleFor({ status, outcome }),
      outcomeTitle: outcome === null ? '' : OUTCOME_TITLES[outcome],
      category: typeof facets.category === 'string' ? facets.category : '',
      place: province + city + county,
    };
  }
}

const NOWHERE = { province: '', city: '', county: '' };

function oneOf<T extends string>(known: readonly T[], value: unknown): T | null {
  return known.find((one) => one === value) ?? null;
}
