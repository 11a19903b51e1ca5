import {
  CaseFiles,
  CaseQueries,
  type Command,
  type Page,
  type PageRequest,
  Quarantine,
} from '../../platform/case-file/index.js';
import { type EngineIncident, NotWaiting } from '../../platform/engine/index.js';
import { type Actor, done, refuse } from '../../platform/kernel/index.js';
import type { PolicyReleases } from '../../platform/policy/index.js';
import { markCursor, settle } from '../http/index.js';
import {
  type IncidentRowView,
  incidentView,
  type NameElement,
  type QuarantineRowView,
  quarantineView,
} from './incident-view.js';

const MOST_QUARANTINED = 100;

/** What came of a retry: whether the element went through, and how many incidents the case has now. */
export interface Retried {
  readonly case: string;
  readonly revision: number;
  readonly solved: boolean;
  readonly openIncidents: number;
}

/** The operator's tools; every repair is a command in the history of its case. */
export class Repairs {
  constructor(
    private readonly queries: CaseQueries,
    private readonly caseFiles: CaseFiles,
    private readonly quarantine: Quarantine,
    private readonly policy: PolicyReleases,
  ) {}

  async incidents(page: PageRequest): Promise<Page<IncidentRowView>> {
    const { items, next } = await this.queries.incidents(null, { ...page, cursor: markCursor(page.cursor) });
    return {
      items: await Promise.all(items.map(async (row) => incidentView(row, await this.names(row.release)))),
      next,
    };
  }

  /** Refuses `case.not-found`, and `case.not-waiting` when the incident is no longer open. */
  async retry(actor: Actor, command: Command, caseId: string, incident: string): Promise<Retried> {
    const outcome = await this.caseFiles.change(actor, command, caseId, async (file) => {
      const failed = file.file.engine.incidents.find(({ id }) => id === incident);
      try {
        await file.retryIncident(incident);
        const { incidents } = file.file.engine;
        return done({ solved: !incidents.some((one) => sameSpot(one, failed)), openIncidents: incidents.length });
      } catch (fault) {
        if (fault instanceof NotWaiting) return refuse('case.not-waiting', { id: incident });
        throw fault;
      }
    });
    const { case: id, rev, value } = settle(outcome);
    return { case: id, revision: rev, ...value };
  }

  private async names(release: number): Promise<NameElement> {
    const policy = await this.policy.compiled(release);
    return (process, element) => {
      const known = process === '' ? undefined : policy.model(process).elements.get(element);
      return known?.name || element;
    };
  }

  async quarantined(): Promise<readonly QuarantineRowView[]> {
    return (await this.quarantine.list(MOST_QUARANTINED)).map(quarantineView);
  }
}

function sameSpot(one: EngineIncident, other: EngineIncident | undefined): boolean {
  return one.execution === other?.execution && one.element === other.element;
}
