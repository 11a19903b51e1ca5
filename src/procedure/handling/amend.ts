import type { ReportFile } from '../case/index.js';
import type { HandlingDomain } from './domain.js';

/** Replaces parts of the handling state in the working copy. */
export function amendHandling(file: ReportFile, patch: Partial<HandlingDomain>): void {
  file.domain.handling = { ...file.domain.handling, ...patch };
}
