/** Ways a bounded pattern may split a text before it is refused: keeps matching linear in the text. */
const MAX_SPLITS = 100;
const ATOM = /^(?:\\[dws.\-/\\()[\]{}+*?^$|]|\[(?:\\.|[^\]\\])+\]|[^\\()[\]{}+*?^$|])/u;
const QUANTIFIER = /^(?:[?*+]|\{(\d{1,4})(,(\d{0,4}))?\})/;

/**
 * Why a pattern may not be used; null when it may. Allowed: `^…$` around single characters and classes, each with a
 * quantifier, of which at most one is unbounded. No groups, alternatives, look-around or back-references: matching
 * such a pattern can never take long, whatever the text.
 */
export function patternProblem(pattern: string): string | null {
  if (!pattern.startsWith('^') || !pattern.endsWith('$') || pattern.endsWith('\\$'))
    return '格式须以 ^ 开头、以 $ 结尾';
  let rest = pattern.slice(1, -1);
  let unbounded = 0;
  let splits = 1;
  while (rest.length > 0) {
    const atom = ATOM.exec(rest)?.[0];
    if (atom === undefined) return `格式中不支持“${rest.slice(0, 5)}”`;
    rest = rest.slice(atom.length);
    const quantifier = QUANTIFIER.exec(rest);
    if (!quantifier) continue;
    rest = rest.slice(quantifier[0].length);
    const spread = spreadOf(quantifier);
    if (spread === Number.POSITIVE_INFINITY) unbounded += 1;
    else splits *= spread;
  }
  if (unbounded > 1 || splits > MAX_SPLITS) return '格式中不定长的部分太多';
  return compiles(pattern) ? null : '格式写法有误';
}

/** How many lengths a quantifier allows. */
function spreadOf([text, low, range, high]: RegExpExecArray): number {
  if (text === '?') return 2;
  if (text === '*' || text === '+' || (range !== undefined && high === '')) return Number.POSITIVE_INFINITY;
  return range === undefined ? 1 : Math.max(1, Number(high) - Number(low) + 1);
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
