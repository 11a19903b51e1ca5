import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { keepClosing } from './closing.js';

/** A bureau's answer to a consultation (第十条): closed and fed back in four working days, never extended. */
export const consultationAnswer: FormAct = {
  form: 'consultation-answer',
  execute(actor, file, _task, data) {
    const reply = textOf(data, 'reply');
    if (reply === '') return refuse('closing.incomplete', { fields: '对咨询人的答复' });
    keepClosing(file, {
      at: file.now.toISOString(),
      by: actor.id,
      finding: '',
      result: '已解释说明',
      method: '书面',
      visits: [],
      measures: '',
      measuresDue: '',
      rectifyBy: '',
      responsibleUnit: file.domain.handling.bureau,
      evidence: [],
      internalFinding: textOf(data, 'basis'),
      reply,
    });
    return done({ result: '已解释说明' });
  },
};
