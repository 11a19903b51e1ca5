import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import { dropClocks } from '../handling-clock.js';

/** 退回 (第九条): the signed 转办意见 goes to the centre, which dispatches again; the bureau's limits fall away. */
export const handBack: CaseService<ReportDomain> = {
  name: 'hand-back',
  title: '退回监督举报中心',
  clause: '办法 第九条',
  inputs: [],
  outputs: [],
  run(file) {
    const { returnClock, handleClock, returnOpinion: opinion, round, bureau } = file.domain.handling;
    file.stopClock(returnClock);
    dropClocks(file, '已退回', handleClock);
    amendHandling(file, { phase: 'returned' });
    file.record({ kind: 'bureau.returned', data: { bureau, opinion, round }, clause: '办法 第九条' });
    return {
      outputs: {},
      followUps: [{ kind: 'message', name: 'bureau.returned', variables: { opinion, round } }],
    };
  },
};
