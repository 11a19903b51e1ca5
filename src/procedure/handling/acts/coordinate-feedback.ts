import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { reopenHandling } from '../reopen-handling.js';
import { takeFeedback } from './check-feedback.js';

/** After two completions asked for, the General Office decides: take it as it is, or say what is still to be done. */
export const coordinateFeedback: FormAct = {
  form: 'coordinate-feedback',
  execute(actor, file, _task, data) {
    const verdict = textOf(data, 'verdict') === 'rework' ? 'rework' : 'accept';
    const instruction = textOf(data, 'instruction');
    if (verdict === 'rework' && instruction === '') return refuse('feedback.instruction-missing');
    file.record({ kind: 'feedback.coordinated', data: { verdict, instruction, by: actor.id }, clause: '办法 第五条' });
    if (verdict === 'accept') return takeFeedback(actor, file);
    reopenHandling(file);
    return done({ verdict });
  },
};
