import type { CaseService } from '../../../platform/case-file/index.js';
import { canBeTold, type ReportDomain, textOf } from '../../case/index.js';
import { markTold, settled } from '../notices.js';

/** Keeps that and how the reporter was told; a receipt that comes after all is nobody's. */
export const recordNotice: CaseService<ReportDomain> = {
  name: 'record-notice',
  title: '记录送达',
  clause: '办法 第十二条',
  inputs: ['index', 'receipt', 'awaited'],
  outputs: [],
  run(file, inputs) {
    const index = Number(inputs.index);
    const receipt = textOf(inputs, 'receipt');
    const sent = file.domain.intake.told[index];
    if (!sent) throw new Error(`expected a notice ${index + 1}, but the case has none`);
    if (canBeTold(file.domain.intake) && !sent.told) markTold(file, index);
    file.record({
      kind: 'reporter.told',
      data: { kind: sent.kind, how: howOf(file.domain, index) },
      clause: '办法 第十二条',
    });
    const late = { kind: 'forget' as const, messages: [receipt, `${receipt}.failed`] };
    return { outputs: {}, followUps: [late, ...settled(receipt, inputs.awaited === true)] };
  },
};

function howOf({ intake }: ReportDomain, index: number): string {
  return intake.told[index]?.how ?? '';
}
