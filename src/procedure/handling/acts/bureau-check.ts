import { done } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import { acceptForBureau } from '../bureau-acceptance.js';
import { mayReturn } from '../may-return.js';

/** 核查是否属本司职责 (第九条): accept, or draft the return with its 转办意见 for signature. */
export const bureauCheck: FormAct = {
  form: 'bureau-check',
  execute(actor, file, _task, data) {
    if (textOf(data, 'verdict') !== 'return') {
      acceptForBureau(file, 'bureau');
      return done({ verdict: 'accept' });
    }
    const opinion = textOf(data, 'opinion');
    const refused = mayReturn(file, { opinion, returnTo: textOf(data, 'returnTo') });
    if (refused) return refused;
    amendHandling(file, { returnOpinion: opinion });
    file.record({ kind: 'return.drafted', data: { opinion, by: actor.id }, clause: '办法 第九条' });
    return done({ verdict: 'return' });
  },
};
