import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, type ReportFile, textOf } from '../../case/index.js';
import { recordEnd } from '../../records/index.js';
import { amendFeedback } from '../amend.js';
import { emptyFeedback } from '../domain.js';

/** The item has ended for the reporter; from now he may rate it and, for 30 days, ask for a review (第十三条). */
export const openReviewWindow: CaseService<ReportDomain> = {
  name: 'open-review-window',
  title: '起算复查申请期',
  clause: '办法 第十三条',
  inputs: ['path', 'windowClock'],
  outputs: [],
  run(file, inputs) {
    const path = textOf(inputs, 'path') === 'answered' ? 'answered' : 'handled';
    const { callback } = emptyFeedback();
    amendFeedback(file, { path, callback, ...(path === 'answered' && { reply: givenAnswer(file) }) });
    startWindow(file, textOf(inputs, 'windowClock'));
    recordEnd(file, { outcome: path === 'answered' ? 'answered' : 'closed', reviewWindow: true });
    file.domain.status = 'feedback';
    return { outputs: {} };
  },
};

/** Starts the window anew, from now. */
export function startWindow(file: ReportFile, clock: string): void {
  const { dueAt } = file.startClock(clock);
  amendFeedback(file, { reviewUntil: dueAt.toISOString() });
}

function givenAnswer(file: ReportFile) {
  return { at: file.now.toISOString(), by: 'centre', text: file.domain.acceptance.answer };
}
