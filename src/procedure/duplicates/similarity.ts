/** Cosine of character-bigram counts, 0 to 1; a measure of words only: the place has to agree first. */
export function similarity(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let product = 0;
  for (const [pair, count] of left) product += count * (right.get(pair) ?? 0);
  return product / (norm(left) * norm(right));
}

function bigrams(text: string): Map<string, number> {
  const letters = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function norm(counts: ReadonlyMap<string, number>): number {
  return Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
}
