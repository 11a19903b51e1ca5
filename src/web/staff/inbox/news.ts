interface Row {
  readonly id: string;
}

/**
 * Compares the rows shown with the first page the server has now.
 * @param complete the first page is all there is
 * @returns how many are new, and which of those shown have gone; a row shown beyond the first page is not judged
 */
export function newsOf(
  shown: readonly Row[],
  first: readonly Row[],
  complete: boolean,
): { readonly arrived: number; readonly gone: ReadonlySet<string> } {
  const known = new Set(shown.map(({ id }) => id));
  const now = new Set(first.map(({ id }) => id));
  const last = lastKnown(shown, now);
  const judged = complete ? shown : shown.slice(0, last);
  const gone = new Set(judged.filter(({ id }) => !now.has(id)).map(({ id }) => id));
  return { arrived: first.filter(({ id }) => !known.has(id)).length, gone };
}

/** Up to here the two can be compared. */
function lastKnown(shown: readonly Row[], now: ReadonlySet<string>): number {
  return shown.findLastIndex(({ id }) => now.has(id)) + 1;
}
