/** Words kept of one case, at most: the index holds each of them. */
const MOST_WORDS = 120;
/** Words one search asks for, at most. */
const MOST_ASKED = 12;
const RUNS = /[\p{Script=Han}]+|[a-z0-9]+/gu;

/**
 * Folded words a list finds a case by: its number, the last six digits of it, words in Latin letters, and each pair of
 * neighbouring Chinese characters (nobody puts blanks between Chinese words, so pairs stand for them).
 */
export function searchWords(number: string, texts: readonly string[]): string[] {
  const folded = fold(number);
  const pairs = texts.flatMap((text) => (fold(text).match(RUNS) ?? []).flatMap(pairsOf));
  return [...new Set([folded, folded.slice(-6), ...pairs])].slice(0, MOST_WORDS);
}

/** What a typed search asks for: all of these words must be there. Empty when nothing of it can be looked for. */
export function askedWords(typed: string): string[] {
  const folded = fold(typed.trim());
  if (/^jb\d{8}-\d{6}$/.test(folded)) return [folded];
  return [...new Set((folded.match(RUNS) ?? []).flatMap(pairsOf))]
    .filter((word) => word.length > 1)
    .slice(0, MOST_ASKED);
}

function pairsOf(run: string): string[] {
  if (/[a-z0-9]/.test(run)) return [run];
  const characters = [...run];
  return characters.slice(1).map((second, at) => `${characters[at] ?? ''}${second}`);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
