import { loadReportReader } from './report-reader.js';

/**
 * Compiles the lexicon and what is read with it; a second's work, so it is a program of the checking thread.
 * @throws LexiconFault or ZodError naming what cannot be used
 */
export function check(_index: unknown, read: (path: string) => unknown): void {
  loadReportReader(read);
}
