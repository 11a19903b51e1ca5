import { api, unwrap } from '../../api/index.js';
import type { FlashReports, NewFlashReport } from './duty-data.js';

const keyed = (key: string) => ({ 'Idempotency-Key': key });

/** Acknowledging and grading complete the emergency's own task. @throws ProblemError also when somebody was quicker */
export async function completeStep(input: { task: string; data: Record<string, string> }, key: string): Promise<true> {
  const params = { path: { id: input.task }, header: keyed(key) };
  // JSON by construction: texts only.
  const data = input.data as unknown as Record<string, never>;
  await unwrap(api.POST('/api/tasks/{id}/complete', { params, body: { data } }));
  return true;
}

/** A false alarm, at any stage. @throws ProblemError */
export async function standDown(input: { id: string; reason: string }, key: string): Promise<true> {
  const params = { path: { id: input.id }, header: keyed(key) };
  await unwrap(api.POST('/api/duty/alerts/{id}/stand-down', { params, body: { reason: input.reason } }));
  return true;
}

export interface LogLine {
  readonly kind: 'note' | 'call';
  readonly text: string;
  readonly number: string;
}

/** @throws ProblemError */
export function writeLog({ kind, text, number }: LogLine, key: string) {
  const body = { kind, text, ...(number === '' ? {} : { number }) };
  return unwrap(api.POST('/api/duty/log', { params: { header: keyed(key) }, body }));
}

/** @throws ProblemError `handover.open-already` */
export function giveShift(body: { to: string; summary: string }, key: string) {
  return unwrap(api.POST('/api/duty/handovers', { params: { header: keyed(key) }, body }));
}

/** @throws ProblemError `duty.not-yours`, `handover.settled-already` */
export function settleShift({ id, act }: { id: string; act: 'confirm' | 'withdraw' }, key: string) {
  const params = { path: { id }, header: keyed(key) };
  return act === 'confirm'
    ? unwrap(api.POST('/api/duty/handovers/{id}/confirm', { params }))
    : unwrap(api.POST('/api/duty/handovers/{id}/withdraw', { params }));
}

/** @throws ProblemError `flash.final-already` */
export function issueSheet(number: string, body: NewFlashReport, key: string): Promise<FlashReports> {
  const params = { path: { id: number }, header: keyed(key) };
  return unwrap(api.POST('/api/cases/{id}/flash-report', { params, body }));
}
