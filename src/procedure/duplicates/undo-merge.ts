import type { CaseFiles, Command, Committed } from '../../platform/case-file/index.js';
import { type Actor, done, type Outcome, refuse } from '../../platform/kernel/index.js';
import { hasEnded, maskFor, REPORT_CHANNEL, type ReportFile } from '../case/index.js';

/** Every merge can be undone by the centre: the report goes on by itself (policy decision 9). */
export class UndoMerge {
  constructor(private readonly caseFiles: CaseFiles) {}

  /** Refuses for others than the centre, without a reason, when nothing is merged, and once the report has ended. */
  execute(actor: Actor, command: Command, caseId: string, given: string): Promise<Outcome<Committed<null>>> {
    return this.caseFiles.change(actor, command, caseId, async (file: ReportFile) => {
      const { repeat } = file.domain.acceptance;
      if (!actor.roles.includes('centre')) return refuse('merge.undo-by-the-centre');
      const reason = maskFor(file, given.trim(), 'staff');
      if (reason === '') return refuse('merge.undo-reason-missing');
      if (repeat.state !== 'merged' || repeat.lead === null) return refuse('merge.not-merged', { number: file.number });
      if (hasEnded(file.domain)) return refuse('merge.ended', { number: file.number });
      file.send({
        channel: REPORT_CHANNEL,
        receiver: repeat.lead.case,
        kind: 'merge.undone',
        payload: { from: file.id, number: file.number, reason },
        onTold: null,
      });
      file.record({ kind: 'merge.undo-asked', data: { reason }, clause: '办法 第七条(二)' });
      await file.message('merge.undone', {});
      return done(null);
    });
  }
}
