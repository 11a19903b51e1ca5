import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, textOf } from '../../case/index.js';
import { runningClock } from '../handling-clock.js';
import { CENTRE, tellUnit } from '../tell-unit.js';

/** A progress note is known to the centre; a long-term case owes the next one in another 20 working days. */
export const recordProgress: CaseService<ReportDomain> = {
  name: 'record-progress',
  title: '进展告知中心',
  clause: '办法 第十条',
  inputs: ['noteClock'],
  outputs: [],
  run(file, inputs) {
    const noteClock = textOf(inputs, 'noteClock');
    if (runningClock(file, noteClock)) {
      file.stopClock(noteClock);
      file.startClock(noteClock, { holder: file.domain.handling.bureau });
    }
    tellUnit(file, CENTRE, 'progress.noted', { notes: file.domain.handling.progress.length });
    file.record({ kind: 'progress.shared', data: { with: 'centre' }, clause: '办法 第十条' });
    return { outputs: {} };
  },
};
