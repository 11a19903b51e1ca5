import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import type { Notices } from '../../handling/index.js';

/** 答复 (第十二条): on the query page, by SMS when there is a phone; it counts once the channel says it was told. */
export function sendReply(notices: Notices): CaseService<ReportDomain> {
  return {
    name: 'send-reply',
    title: '发出答复',
    clause: '办法 第十二条',
    inputs: [],
    outputs: ['receipt'],
    async run(file) {
      const text = file.domain.feedback.reply?.text;
      if (!text) throw new Error('expected a written reply, but the case has none');
      const { receipt, followUps } = await notices.tell(file, 'reply', '办法 第十二条', { reply: text }, true);
      return { outputs: { receipt }, followUps };
    },
  };
}
