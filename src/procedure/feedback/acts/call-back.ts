import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { amendFeedback } from '../amend.js';
import { CALLBACK_RESULTS, type CallbackResult } from '../domain.js';

/** One try of the satisfaction call-back (第十二条); the five results are kept apart. */
export const callBack: FormAct = {
  form: 'call-back',
  execute(actor, file, _task, data) {
    const result = textOf(data, 'result') as CallbackResult;
    const comment = textOf(data, 'comment');
    if (!CALLBACK_RESULTS.includes(result)) return refuse('callback.unknown-result');
    if (result === '不满意' && comment === '') return refuse('callback.without-reason');
    const { callback } = file.domain.feedback;
    const tries = [...callback.tries, { at: file.now.toISOString(), by: actor.id, result, comment }];
    amendFeedback(file, { callback: { ...callback, tries, result, comment } });
    file.record({ kind: 'callback.tried', data: { result, comment, tries: tries.length }, clause: '办法 第十二条' });
    return done({ result, tries: tries.length });
  },
};
