import type { JsonObject } from '../../platform/kernel/index.js';
import type { ReportFile } from './report.js';
import { currentDispatch } from './report-reading.js';

/** The read-only `case` of every diagram: what conditions may look at, nothing personal. */
export function reportFacts(file: ReportFile): Record<string, JsonObject[string]> {
  const { domain } = file;
  const dispatch = currentDispatch(domain);
  return {
    number: file.number,
    status: domain.status,
    outcome: domain.outcome ?? '',
    channel: domain.intake.channel,
    practice: domain.intake.practice,
    receivedAt: domain.intake.receivedAt,
    anonymous: domain.intake.reporter.anonymous,
    nature: domain.acceptance.nature ?? '',
    category: domain.acceptance.category,
    supplementRounds: domain.acceptance.rounds,
    returns: domain.acceptance.returns.length,
    dispatchRound: dispatch?.round ?? 0,
    bureau: dispatch?.lead ?? '',
    assisting: [...(dispatch?.assisting ?? [])],
    binding: dispatch?.binding ?? false,
    parts: domain.acceptance.parts.length,
  };
}
