import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { amendAcceptance } from '../amend.js';

/** 撤回处理: the centre ends the case, or goes on in the public interest and says why (policy decision 20). */
export const decideWithdrawal: FormAct = {
  form: 'withdrawal',
  execute(_actor, file, _task, data) {
    const goOn = textOf(data, 'action') === 'go-on';
    const reason = textOf(data, 'reason');
    if (goOn && reason === '') return refuse('withdrawal.reason-missing');
    const { withdrawal } = file.domain.acceptance;
    const asked = withdrawal ?? { at: file.now.toISOString(), reason: '' };
    amendAcceptance(file, {
      withdrawal: { at: asked.at, reason: goOn ? reason : asked.reason, decision: goOn ? 'go-on' : 'end' },
    });
    file.record({ kind: 'withdrawal.decided', data: { goOn, reason }, clause: '办法 第六条' });
    return done({ withdrawalAction: goOn ? 'go-on' : 'end' });
  },
};
