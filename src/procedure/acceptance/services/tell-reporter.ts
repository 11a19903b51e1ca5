import type { CaseService } from '../../../platform/case-file/index.js';
import { type ReportDomain, textOf } from '../../case/index.js';
import { amendAcceptance } from '../amend.js';
import { settleReceipts, tellReporter } from '../telling.js';
import type { TextsOfRelease } from '../texts.js';

/** Notices whose receipt the diagram waits for; the others are only sent. */
const AWAITED = new Set(['refusal', 'guidance', 'answer', 'thanks-suggestion', 'thanks-praise']);

/** Sends one of the notices of `rules/texts/acceptance.json` to the reporter. */
export function tellReporterService(texts: TextsOfRelease): CaseService<ReportDomain> {
  return {
    name: 'tell-reporter',
    title: '告知举报人',
    clause: '办法 第七条(四)',
    inputs: ['kind'],
    outputs: ['receipt'],
    async run(file, inputs) {
      const kind = textOf(inputs, 'kind');
      const awaited = AWAITED.has(kind);
      const receipt = tellReporter(file, await texts.of(file.release), kind, awaited);
      if (awaited) amendAcceptance(file, { telling: { kind, tries: [] } });
      return { outputs: { receipt }, followUps: awaited ? [settleReceipts(file)] : [] };
    },
  };
}
