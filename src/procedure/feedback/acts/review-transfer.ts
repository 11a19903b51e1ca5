import { done } from '../../../platform/kernel/index.js';
import type { FormAct } from '../../case/index.js';
import { textOf } from '../../handling/index.js';
import { amendReview } from '../amend.js';

/** The centre passes the request on to the bureau (第十三条). */
export const reviewTransfer: FormAct = {
  form: 'review-transfer',
  execute(actor, file, _task, data) {
    amendReview(file, { state: 'transferred' });
    file.record({
      kind: 'review.transferred',
      data: { note: textOf(data, 'note'), by: actor.id },
      clause: '办法 第十三条',
    });
    return done({});
  },
};
