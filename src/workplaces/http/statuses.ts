/** Status of refusals that are not a plain 422; only this folder knows status codes. */
const EXACT: Readonly<Record<string, number>> = {
  'access.wrong-credentials': 401,
  'access.too-many-attempts': 429,
  'upload.unknown': 404,
  'upload.wrong-offset': 409,
  'upload.too-long': 413,
  'phone.wrong-code': 401,
  'phone.too-many-codes': 429,
  'phone.not-sent': 503,
  'case.not-found': 404,
  'report.unknown': 404,
  'policy.unknown-release': 404,
  'delivery.not-found': 404,
  'delivery.not-undecided': 409,
};

const BY_ENDING: readonly (readonly [RegExp, number])[] = [
  [/\.(not-allowed|own-item-only|not-yours|of-the-centre|([a-z]+-)*by-the-centre|same-person)$/, 403],
  [/\.stale$/, 412],
  [/\.(not-waiting|not-open|[a-z]+-already|busy|in-progress|ended|settled|base-not-newest|login-taken)$/, 409],
  [/\.too-large$/, 413],
];

/** 422 unless the code says otherwise: understood, well formed, and refused by the procedure. */
export function statusOf(code: string): number {
  return EXACT[code] ?? BY_ENDING.find(([ending]) => ending.test(code))?.[1] ?? 422;
}
