import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { amendFeedback } from '../amend.js';

/** The centre's reply to the reporter, from the one the bureau wrote apart (第十二条). */
export const reply: FormAct = {
  form: 'reply',
  execute(actor, file, _task, data) {
    const text = textOf(data, 'reply');
    if (text === '') return refuse('reply.empty');
    amendFeedback(file, { reply: { at: file.now.toISOString(), by: actor.id, text } });
    file.record({
      kind: 'reply.written',
      data: { by: actor.id, how: textOf(data, 'how') || 'page' },
      clause: '办法 第十二条',
    });
    return done({});
  },
};
