import type { CaseService } from '../../../platform/case-file/index.js';
import { REPORT_CHANNEL, type ReportDomain } from '../../case/index.js';
import { amendAcceptance } from '../amend.js';

/**
 * 拆分 of a mixed report: each part becomes a case of its own, the parent closes after them. A discipline part
 * shields the reporter: no bureau learns who reported (policy decision 14).
 */
export const splitReport: CaseService<ReportDomain> = {
  name: 'split-report',
  title: '拆分',
  clause: '办法 第三条',
  inputs: [],
  outputs: ['mixed'],
  run(file) {
    const waiting = file.domain.acceptance.parts.filter((part) => !part.asked);
    for (const part of waiting)
      file.send({
        channel: REPORT_CHANNEL,
        receiver: file.id,
        kind: 'part.opened',
        payload: { from: file.id, number: file.number, key: part.key, kind: part.kind, text: part.text },
        onTold: null,
      });
    const shielded = file.domain.acceptance.shielded || waiting.some((part) => part.kind === 'discipline');
    const parts = file.domain.acceptance.parts.map((part) => ({ ...part, asked: true }));
    amendAcceptance(file, { shielded, parts });
    file.record({
      kind: 'report.split',
      data: { parts: waiting.map(({ key, kind }) => `${key}:${kind}`) },
      clause: '办法 第三条',
    });
    return { outputs: { mixed: false } };
  },
};
