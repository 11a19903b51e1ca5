import type { CaseService } from '../../../platform/case-file/index.js';
import { NATURES, type ReportDomain } from '../../case/index.js';
import { alignClocks, supersede } from '../acceptance-clocks.js';

/** Starts the clocks that run from receipt, now that the nature is proposed. */
export const startAcceptanceClocks: CaseService<ReportDomain> = {
  name: 'start-acceptance-clocks',
  title: '起算受理时限',
  clause: '办法 第七条(一)',
  inputs: ['nature', 'scope', 'complete', 'repeat'],
  outputs: ['mixed'],
  run(file, inputs) {
    file.domain.status = 'reviewing';
    const nature = NATURES.find((known) => known === inputs.nature) ?? 'report';
    // Invalid is a clerk's word, with reason: until it is given, the item is owed what a report is owed.
    alignClocks(file, nature === 'invalid' ? 'report' : nature, inputs.complete !== false);
    supersede(file, '未见重特大突发事件', 'emergency.flag');
    return { outputs: { mixed: file.domain.acceptance.parts.some((part) => !part.asked) } };
  },
};
