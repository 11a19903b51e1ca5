import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';

/** The bureau feeds back progress and result to the centre (第十条). */
export const bureauFeedback: FormAct = {
  form: 'bureau-feedback',
  execute(actor, file, _task, data) {
    const progress = textOf(data, 'progress');
    if (progress === '') return refuse('feedback.progress-empty');
    amendHandling(file, { feedback: { at: file.now.toISOString(), progress, acceptedAt: '', acceptedBy: '' } });
    file.record({ kind: 'feedback.given', data: { by: actor.id }, clause: '办法 第十条' });
    return done({});
  },
};
