import type { CaseFiles, Command, Committed } from '../../platform/case-file/index.js';
import { type Actor, done, type Outcome, refuse } from '../../platform/kernel/index.js';
import { maskFor, type ReportFile } from '../case/index.js';
import { emergencyStands } from './domain.js';
import { amendEmergency } from './raise-emergency.js';

/** What still counts when a false alarm is released. */
const CLOCKS = ['emergency.notice', 'emergency.ack', 'emergency.grade', 'emergency.follow'];

/** 误报解除: the duty office takes a false alarm down at any stage, with a reason; normal handling goes on (decision 11). */
export class StandDownByHand {
  constructor(private readonly caseFiles: CaseFiles) {}

  /** Refuses for others than the duty office, without a reason, and when no flag stands. */
  execute(actor: Actor, command: Command, caseId: string, reason: string): Promise<Outcome<Committed<null>>> {
    return this.caseFiles.change(actor, command, caseId, async (file: ReportFile) => {
      if (!actor.roles.includes('duty-office')) return refuse('emergency.by-the-duty-office.not-allowed');
      if (!emergencyStands(file.domain.emergency)) return refuse('emergency.not-raised', { number: file.number });
      const kept = maskFor(file, reason.trim(), 'staff');
      if (kept === '') return refuse('emergency.stand-down-reason-missing');
      await standDown(actor, file, kept);
      return done(null);
    });
  }
}

async function standDown(actor: Actor, file: ReportFile, reason: string): Promise<void> {
  const at = file.now.toISOString();
  const { acknowledgedAt } = file.domain.emergency;
  const seen = acknowledgedAt === '' ? { acknowledgedAt: at, acknowledgedBy: actor.id } : {};
  amendEmergency(file, { ...seen, standDown: { at, by: actor.id, reason } });
  await file.cancelExecution('emergency', reason);
  for (const key of CLOCKS) file.dropClock(key, { reason });
  file.record({
    kind: 'emergency.stood-down',
    data: { by: actor.id, reason, falseAlarm: true },
    clause: '办法 第八条',
  });
}
