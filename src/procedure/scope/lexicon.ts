import { z } from 'zod';

const words = z.string().min(1).max(12_000);

/**
 * One piece of evidence, as a clerk writes it in `rules/lexicon`.
 * `say`: alternatives with `|`, word groups with `@name`, ` + ` = near one another, ` > ` = in this order.
 */
export const entrySchema = z.strictObject({
  say: z.union([words, z.array(words).min(1).max(60)]),
  /** 1 a hint · 3 clear · 5 settles it. */
  weight: z.number().min(0.2).max(8),
  /** Characters allowed between two parts; never across a full stop. */
  within: z.number().int().min(0).max(80).optional(),
  /** Void when one of these words stands in the same sentence. */
  unless: words.optional(),
  /** Void unless one of these words stands anywhere in the letter. */
  with: words.optional(),
  /** Void when one of these words stands anywhere in the letter. */
  without: words.optional(),
  /** Void unless the letter speaks of this kind of place. */
  where: z.enum(['乡村', '城区', '非城区', '非乡村', '不明']).optional(),
  note: z.string().max(300).optional(),
});

export const categorySchema = z.strictObject({
  category: z.string().min(1).max(40),
  /** `signal`: no matter for acceptance, but a trait of the letter other rules ask for (a question, an emergency …). */
  kind: z.enum(['in', 'out', 'guide', 'signal']),
  note: z.string().max(500).optional(),
  entries: z.array(entrySchema).max(400),
});

/** `rules/lexicon/<subject>.json`. */
export const lexiconFileSchema = z.strictObject({
  version: z.string().max(20),
  categories: z.array(categorySchema).min(1).max(60),
});

/** `rules/lexicon/words.json`: what the entries share. */
export const lexiconWordsSchema = z.strictObject({
  version: z.string().max(20),
  /** Word groups, named in entries as `@name`; a group may name others. */
  groups: z.record(z.string().regex(/^\p{L}{1,12}$/u), words),
  /** Longer words that swallow shorter ones inside them (湖南 is no lake). */
  masks: words,
  /** Names of things: the shorter words inside them do not count (拦河坝 is no river). */
  compounds: words,
  /** A short word directly before one of these is part of a place name (沙坝镇). */
  placeEndings: words,
  /** …unless one of these follows the ending (河边村民). */
  placeEndingsExcept: words,
  /** What comes right after is denied. */
  negations: words,
  /** What follows in the sentence is a consequence and counts less. */
  consequences: words,
  /** What follows to the end is a second matter and counts less. */
  asides: words,
  /** Anything to do with water: a letter without any of these is about something else. */
  water: words,
  rural: words,
  urban: words,
});

export type LexiconEntry = z.infer<typeof entrySchema>;
export type LexiconCategory = z.infer<typeof categorySchema>;
export type LexiconFile = z.infer<typeof lexiconFileSchema>;
export type LexiconWords = z.infer<typeof lexiconWordsSchema>;

export interface Lexicon {
  readonly words: LexiconWords;
  readonly categories: readonly LexiconCategory[];
}

/** Something in the lexicon cannot be used. The message names file data, never code. */
export class LexiconFault extends Error {}

/**
 * Checks lexicon files; several files may add to one category.
 * @param paths of the files, to be named when one is at fault
 * @throws LexiconFault
 */
export function parseLexicon(wordsFile: unknown, files: readonly unknown[], paths: readonly string[] = []): Lexicon {
  const shared = lexiconWordsSchema.safeParse(wordsFile);
  if (!shared.success) throw new LexiconFault(`words.json ${describe(shared.error)}`);
  const categories = files.flatMap((file, at) => {
    const parsed = lexiconFileSchema.safeParse(file);
    if (!parsed.success) throw new LexiconFault(`${paths[at] ?? ''} ${describe(parsed.error)}`.trim());
    return parsed.data.categories;
  });
  return { words: shared.data, categories };
}

function describe(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}
