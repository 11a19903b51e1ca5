/** Cases this page is changing right now: what changes on them meanwhile is no news to the one who does it. */
const acting = new Map<string, number>();

export function isActing(number: string): boolean {
  return acting.has(number);
}

/** Carries out a person's own change of a case, with the refreshing of what shows it. */
export async function ownAct<T>(number: string, act: () => Promise<T>): Promise<T> {
  acting.set(number, (acting.get(number) ?? 0) + 1);
  try {
    return await act();
  } finally {
    const left = (acting.get(number) ?? 1) - 1;
    if (left > 0) acting.set(number, left);
    else acting.delete(number);
  }
}
