import {
  CaseFiles,
  CaseQueries,
  type Command,
  type Page,
  type PageRequest,
  Quarantine,
} from '../../platform/case-file/index.js';
import { NotWaiting } from '../../platform/engine/index.js';
import { type Actor, done, refuse } from '../../platform/kernel/index.js';
import { settle } from '../http/index.js';
import { type IncidentRowView, incidentView, type QuarantineRowView, quarantineView } from './incident-view.js';

const MOST_QUARANTINED = 100;

/** The operator's tools; every repair is a command in the history of its case. */
export class Repairs {
  constructor(
    private readonly queries: CaseQueries,
    private readonly caseFiles: CaseFiles,
    private readonly quarantine: Quarantine,
  ) {}

  async incidents(page: PageRequest): Promise<Page<IncidentRowView>> {
    const { items, next } = await this.queries.incidents(null, page);
    return { items: items.map(incidentView), next };
  }

  /** Refuses `case.not-found`, and `case.not-waiting` when the incident is no longer open. */
  async retry(
    actor: Actor,
    command: Command,
    caseId: string,
    incident: string,
  ): Promise<{ case: string; revision: number }> {
    const outcome = await this.caseFiles.change<unknown, null>(actor, command, caseId, async (file) => {
      try {
        await file.retryIncident(incident);
        return done(null);
      } catch (fault) {
        if (fault instanceof NotWaiting) return refuse('case.not-waiting', { id: incident });
        throw fault;
      }
    });
    const { case: id, rev } = settle(outcome);
    return { case: id, revision: rev };
  }

  async quarantined(): Promise<readonly QuarantineRowView[]> {
    return (await this.quarantine.list(MOST_QUARANTINED)).map(quarantineView);
  }
}
