import type { ReportFile } from './report.js';
import { REPORT_CHANNEL } from './report-messages.js';

/**
 * Tells the cases that hang on this one that it has run its course, and how: its repeats, and the case it was split
 * from. A bureau's closing and an answer tell of themselves; any other end tells when it is recorded.
 */
export function announceEnd(file: ReportFile, outcome: string): void {
  const { repeat, parent } = file.domain.acceptance;
  const told = file.domain.intake.told.at(-1)?.text ?? '';
  const payload = { from: file.id, number: file.number, outcome, told };
  if (repeat.followers > 0)
    file.send({ channel: REPORT_CHANNEL, receiver: file.id, kind: 'lead.closed', payload, onTold: null });
  if (parent !== null)
    file.send({ channel: REPORT_CHANNEL, receiver: parent.case, kind: 'part.ended', payload, onTold: null });
}
