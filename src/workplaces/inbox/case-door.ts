import { grantsOf, type View, viewOf } from '../../platform/access/index.js';
import { AccessLog } from '../../platform/access/log/index.js';
import { type CaseFile, CaseFiles } from '../../platform/case-file/index.js';
import type { Actor } from '../../platform/kernel/index.js';
import type { ReportDomain } from '../../procedure/case/index.js';
import { unknownThing } from '../http/index.js';

const LONGEST_ID = 60;

export type ReportCase = CaseFile<ReportDomain>;

/** A case somebody may see, and how much of it. */
export interface Opened {
  readonly file: ReportCase;
  readonly view: View;
  /** Unit of an undertaker, who sees the text and its own item only; null for everybody else. */
  readonly itemOf: string | null;
}

/** The one door to a case for everybody inside: whoever is no party meets the same answer as for a case that is not there. */
export class CaseDoor {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly accessLog: AccessLog,
  ) {}

  /**
   * For commands, which leave their own trace in the history; who is turned away leaves one here, and takes as long
   * whether the case is there or not. @throws Problem 404
   */
  async enter(actor: Actor, id: string): Promise<Opened> {
    const file = await this.find(id);
    const view = file === null ? null : viewOf(actor, file.parties);
    if (file !== null && view !== null) return { file, view, itemOf: itemOf(actor, file.parties, view) };
    const cases = file === null ? [] : [file._id];
    await this.accessLog.record(actor, {
      action: 'view',
      cases,
      query: { asked: id.slice(0, LONGEST_ID) },
      reason: 'refused',
    });
    throw unknownThing();
  }

  /** For looking: written to the access log before anything is shown. @throws Problem 404 */
  async look(actor: Actor, id: string): Promise<Opened> {
    const opened = await this.enter(actor, id);
    await this.accessLog.record(actor, { action: 'view', cases: [opened.file._id] });
    return opened;
  }

  /** By id, or by the public number as people say it. */
  private find(id: string): Promise<ReportCase | null> {
    const byId = /^[0-9a-f]{32}$/.test(id);
    return byId ? this.caseFiles.read<ReportDomain>(id) : this.caseFiles.findByNumber<ReportDomain>(id.toUpperCase());
  }
}

/** Who is let in by his unit's name alone, without identity, came for one item (第十一条, 第十五条). */
export function itemOf(actor: Actor, parties: readonly string[], view: View | null): string | null {
  if (view === 'identity') return null;
  const byRole = actor.roles.some((role) => parties.includes(`masked-role:${role}`));
  return byRole ? null : actor.unit;
}

/** Everything an actor counts as, for queries. */
export function partiesOf(actor: Actor): readonly string[] {
  const { identity, masked } = grantsOf(actor);
  return [...identity, ...masked];
}
