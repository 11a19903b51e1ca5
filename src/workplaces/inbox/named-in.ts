/** Strings a walk looks at, and codes longer than any of ours. */
const MOST_STRINGS = 20_000;
const LONGEST_CODE = 60;

/** Every short text inside a value, each once: where codes of units and people may stand. */
export function codesIn(value: unknown): ReadonlySet<string> {
  const codes = new Set<string>();
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined && codes.size < MOST_STRINGS; next = waiting.pop()) {
    if (typeof next === 'string' && next.length > 0 && next.length <= LONGEST_CODE) codes.add(next);
    else if (typeof next === 'object' && next !== null) waiting.push(...Object.values(next).filter(isSomething));
  }
  return codes;
}

function isSomething(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** An account's own id, or that of an account of the demonstration. */
const ACCOUNT_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|demo:[\w-]+)$/;

/** Those of the codes that can be ids of accounts. */
export function accountIdsIn(codes: ReadonlySet<string>): string[] {
  return [...codes].filter((code) => ACCOUNT_ID.test(code));
}
