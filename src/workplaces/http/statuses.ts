/** Status of refusals that are not a plain 422; only this folder knows status codes. */
const EXACT: Readonly<Record<string, number>> = {
  'access.wrong-credentials': 401,
  'access.too-many-attempts': 429,
};

const BY_ENDING: readonly (readonly [RegExp, number])[] = [
  [/\.(unknown|not-found|no-such-case|no-such-task)$/, 404],
  [/\.(forbidden|not-allowed|not-party|not-yours)$/, 403],
  [/\.(stale|changed-meanwhile)$/, 412],
  [/\.(not-waiting|not-open|already-[a-z-]+|conflict|closed|base-not-newest|login-taken)$/, 409],
  [/\.(too-large|too-long-body)$/, 413],
];

/** 422 unless the code says otherwise: understood, well formed, and refused by the procedure. */
export function statusOf(code: string): number {
  return EXACT[code] ?? BY_ENDING.find(([ending]) => ending.test(code))?.[1] ?? 422;
}
