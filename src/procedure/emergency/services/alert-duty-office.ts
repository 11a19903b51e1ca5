import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import type { AlertLadder } from '../alert-ladder.js';
import { amendEmergency } from '../raise-emergency.js';

/** Whoever reads an alert of practice sees it first. */
const PRACTICE = '【演练】';

/** Tells the next post of the ladder; the last one is told again and again until somebody acknowledges. */
export function alertDutyOffice(ladder: AlertLadder): CaseService<ReportDomain> {
  return {
    name: 'alert-duty-office',
    title: '报告部总值班室',
    clause: '办法 第八条',
    inputs: [],
    outputs: [],
    async run(file) {
      const { alerts, evidence } = file.domain.emergency;
      const posts = await ladder.of(file.release);
      const post = posts[Math.min(alerts.length, posts.length - 1)];
      if (!post) throw new Error('expected at least one post on the alert ladder');
      const alert = { step: alerts.length + 1, post: post.post, sentAt: file.now.toISOString() };
      amendEmergency(file, { alerts: [...alerts, alert] });
      const { text, place, practice } = file.domain.intake;
      const mark = practice ? PRACTICE : '';
      file.send({
        channel: post.channel,
        receiver: post.receiver,
        kind: 'emergency.alert',
        payload: {
          number: file.number,
          step: alert.step,
          title: `${mark}${post.title}`,
          place: place.label,
          evidence,
          text: `${mark}${text}`,
          practice,
        },
        onTold: 'told.emergency',
      });
      file.record({ kind: 'emergency.alerted', data: alert, clause: '办法 第八条' });
      return { outputs: {} };
    },
  };
}
