import type { RepeatDecision } from '../acceptance/index.js';
import type { ReportFile } from '../case/index.js';

export function amendRepeat(file: ReportFile, patch: Partial<RepeatDecision>): void {
  const { acceptance } = file.domain;
  file.domain.acceptance = { ...acceptance, repeat: { ...acceptance.repeat, ...patch } };
}
