import type { CaseService } from '../../../platform/case-file/index.js';
import type { PolicyReleases } from '../../../platform/policy/index.js';
import type { ReportDomain, ReportFile } from '../../case/index.js';
import { loadReportBase, type ReportBase, type ReportBaseAnswer } from '../../report-base/index.js';
import { amendAcceptance } from '../amend.js';

/** Looks a consultation up in the 监督举报库; what it finds is offered to the clerk, who answers or dispatches. */
export function searchReportBase(policy: PolicyReleases): CaseService<ReportDomain> {
  const bases = new Map<number, ReportBase>();
  return {
    name: 'search-report-base',
    title: '查监督举报库',
    clause: '办法 第七条(一)',
    inputs: [],
    outputs: [],
    async run(file) {
      const base = bases.get(file.release) ?? (await load(policy, file.release));
      bases.set(file.release, base);
      const found = base.findAnswer(file.domain.intake.text);
      if (found) propose(file, found);
      return { outputs: {} };
    },
  };
}

async function load(policy: PolicyReleases, release: number): Promise<ReportBase> {
  const compiled = await policy.compiled(release);
  return loadReportBase((path) => compiled.data(path));
}

function propose(file: ReportFile, { id, question, answer, clause, evidence }: ReportBaseAnswer): void {
  const proposal = {
    outcome: id,
    reason: question,
    clause,
    confirm: true,
    version: '',
    params: { answer, evidence: [...evidence] },
  };
  const { proposals } = file.domain.acceptance;
  amendAcceptance(file, { proposals: { ...proposals, 'report-base': proposal } });
  file.record({ kind: 'report-base.found', data: { id, question }, clause: '办法 第七条(一)' });
}
