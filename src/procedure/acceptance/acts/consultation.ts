import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { supersede } from '../acceptance-clocks.js';
import { amendAcceptance } from '../amend.js';
import { type Bureaus, dispatchTo, toReview } from './dispatch.js';
import { mustHaveDecided } from './may-review.js';

/** 查库答复或分办: an answer from the report base goes out at once, else the consultation is dispatched. */
export function consultationAct(bureaus: Bureaus): FormAct {
  return {
    form: 'consultation',
    execute(actor, file, _task, data) {
      const action = textOf(data, 'action');
      if (action === 'review') return toReview(file, data);
      if (action !== 'answer') return dispatchTo(actor, file, bureaus, data);
      const answer = textOf(data, 'answer');
      if (answer === '') return refuse('consultation.answer-missing');
      const undecided = mustHaveDecided(file);
      if (undecided) return undecided;
      amendAcceptance(file, { answer });
      file.domain.status = 'notifying';
      supersede(file, '直接答复', 'dispatch.consultation', 'supplement.notice', 'redispatch');
      file.record({
        kind: 'consultation.answered',
        data: { answer, source: textOf(data, 'source') },
        clause: '办法 第七条(一)',
      });
      return done({ action: 'answer', noticeKind: 'answer', noticeOutcome: 'answered' });
    },
  };
}
