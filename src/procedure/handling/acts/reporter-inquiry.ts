import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { answerInquiry } from '../answer-inquiry.js';

/** The centre asked the reporter for the bureau (policy decision 6): what he answered, or that nobody could be reached. */
export const reporterInquiry: FormAct = {
  form: 'reporter-inquiry',
  execute(_actor, file, _task, data) {
    const answer = textOf(data, 'answer');
    const how = textOf(data, 'how');
    if (answer === '' || how === '') return refuse('inquiry.answer-missing');
    answerInquiry(file, answer, how);
    return done({});
  },
};
