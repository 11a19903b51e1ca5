import { z } from 'zod';
import { parseLexicon } from './lexicon.js';
import { examplesSchema } from './precedents.js';
import { ScopeClassifier } from './scope-classifier.js';

export const LEXICON_INDEX = 'rules/lexicon/index.json';

const indexSchema = z.strictObject({
  version: z.string(),
  words: z.string(),
  files: z.array(z.string()).min(1).max(60),
  examples: z.string(),
});

/**
 * Compiles the lexicon that `rules/lexicon/index.json` lists.
 * @param data parsed JSON by path: a policy release, or a folder
 * @throws LexiconFault
 */
export function loadClassifier(data: (path: string) => unknown): ScopeClassifier {
  const index = indexSchema.parse(data(LEXICON_INDEX));
  const { examples } = examplesSchema.parse(data(index.examples));
  return new ScopeClassifier(parseLexicon(data(index.words), index.files.map(data), index.files), examples);
}
