import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { api, type Problem, type Shape, unwrap } from '../../api/index.js';
import { useCommand } from '../asking/index.js';
import { holdKey } from '../lookup/index.js';
import { placeText } from '../places/index.js';
import { keepReceipt } from '../receipt/index.js';
import { channel } from '../shell/index.js';
import { faultsFrom, faultsOf } from './check-report.js';
import { ATTEMPT } from './draft.js';
import { reportBody } from './report-body.js';
import { SECTIONS } from './steps.js';
import { REPORT } from './texts.zh.js';
import type { ReportFiles } from './use-files.js';
import type { ReportState } from './use-report.js';
import type { Steps } from './use-steps.js';

export interface Submitting {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly send: () => Promise<void>;
}

/** Hands the report in. After a broken line the same report is sent with the same key: it is registered once. */
export function useSubmit(report: ReportState, steps: Steps, files: ReportFiles): Submitting {
  const go = useNavigate();
  const command = useCommand(
    (body: Shape<'NewReport'>, key: string) =>
      unwrap(api.POST('/api/reports', { body, params: { header: { 'Idempotency-Key': key } } })),
    ATTEMPT,
  );

  const { problem } = command;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new answer moves the page
  useEffect(() => {
    if (problem === null) return;
    const { faults, section } = faultsFrom(problem);
    if (section !== null) steps.show(faults, section);
  }, [problem]);

  const send = async () => {
    if (command.busy) return;
    const unready = SECTIONS.find((section) => Object.keys(faultsOf(section, report.draft, report.who)).length > 0);
    if (unready !== undefined) return steps.show(faultsOf(unready, report.draft, report.who), unready);
    if (files.uploads.busy) return steps.show({ files: REPORT.needUploads }, 'files');
    const answer = await command.send(reportBody(report.draft, report.who));
    if (answer === null) return;
    keepReceipt({
      ...answer,
      place: placeText(report.draft.place),
      channelTitle: REPORT.channels[channel()],
      attachments: report.draft.files.length,
    });
    holdKey({ number: answer.number, queryCode: answer.queryCode });
    report.clear();
    await go('/receipt', { replace: true });
  };
  return { busy: command.busy, problem: told(problem), send };
}

/** A line that broke is told with what to do: nothing is lost, and once more does no harm. */
function told(problem: Problem | null): Problem | null {
  return problem?.status === 0 ? { ...problem, detail: REPORT.kept } : problem;
}
