import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';

/** 法律意见 (第五条): stays with the case; the case's clock has gone on meanwhile. */
export const legalOpinion: FormAct = {
  form: 'legal-opinion',
  execute(actor, file, _task, data) {
    const opinion = textOf(data, 'opinion');
    if (opinion === '') return refuse('legal.opinion-empty');
    const given = { opinion, givenAt: file.now.toISOString(), by: actor.id };
    const { legal } = file.domain.handling;
    amendHandling(file, { legal: legal.map((asked) => (asked.givenAt === '' ? { ...asked, ...given } : asked)) });
    file.record({ kind: 'legal.given', data: { by: actor.id }, clause: '办法 第五条' });
    return done({});
  },
};
