import type { CaseFiles, Command, Committed } from '../../platform/case-file/index.js';
import { type Actor, done, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { emergencyStands } from './domain.js';
import { raiseEmergency } from './raise-emergency.js';

/** The emergency key: any clerk of the centre raises the flag at any time (办法 第八条). */
export class RaiseEmergencyByHand {
  constructor(private readonly caseFiles: CaseFiles) {}

  /** Refuses without a reason, for others than the centre, and while the flag stands. */
  execute(actor: Actor, command: Command, caseId: string, reason: string): Promise<Outcome<Committed<null>>> {
    return this.caseFiles.change(actor, command, caseId, async (file: ReportFile) => {
      if (!actor.roles.includes('centre')) return refuse('emergency.by-the-centre');
      if (reason.trim() === '') return refuse('emergency.reason-missing');
      if (emergencyStands(file.domain.emergency)) return refuse('emergency.raised-already', { number: file.number });
      await raiseEmergency(file, actor.id, [maskFor(file, reason.trim(), 'staff')]);
      return done(null);
    });
  }
}
