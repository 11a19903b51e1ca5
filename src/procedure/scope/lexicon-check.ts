import type { CheckProgram } from '../../platform/policy/index.js';
import { programBeside } from '../../platform/source-build/index.js';
import { LEXICON_INDEX } from './load-classifier.js';

/** How a lexicon is tried before it is published: compiled in the checking thread, by a program of this folder alone. */
export function lexiconCheck(): CheckProgram {
  return { path: LEXICON_INDEX, program: programBeside(import.meta.url, 'check-lexicon') };
}
