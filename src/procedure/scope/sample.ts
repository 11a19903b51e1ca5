import { sha256 } from '../../platform/kernel/index.js';

/** A number 0–99 nobody can choose and that never changes: 20 % of closed cases are called back (办法 第十二条). */
export function sampleOf(caseId: string): number {
  return Number.parseInt(sha256(`call-back/${caseId}`).slice(0, 8), 16) % 100;
}
