import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, textsOf } from '../../case/index.js';

/** A suggestion goes to bureaus for their information; nothing is dispatched (policy decision 11). */
export const forwardSuggestion: CaseService<ReportDomain> = {
  name: 'forward-suggestion',
  title: '送司局参考',
  clause: '办法 第六条',
  inputs: ['forwardTo'],
  outputs: [],
  run(file, inputs) {
    const bureaus = textsOf(inputs, 'forwardTo');
    for (const bureau of bureaus) {
      file.grant(`unit:${bureau}`);
      const payload = { number: file.number, text: file.domain.intake.text };
      file.send({ channel: 'unit', receiver: bureau, kind: 'suggestion.forwarded', payload, onTold: null });
    }
    file.record({ kind: 'suggestion.forwarded', data: { bureaus }, clause: '办法 第六条' });
    return { outputs: {} };
  },
};
