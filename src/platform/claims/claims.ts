/**
 * Who came first: one document per key, inserted by whoever is first and read by everybody after. The only thing a
 * step may write outside its case file, because two case files never share a write. What a claim is good for (a day, a
 * quarter) is part of its key; nothing is ever taken over or given back.
 */
export abstract class Claims {
  /**
   * The owner of the key: `owner` itself when nobody had it before, or when it had it already.
   * @param until the claim is kept at least so long
   */
  abstract claim(key: string, owner: string, until: Date): Promise<string>;
  /** Removes what is no longer good. */
  abstract purge(now: Date): Promise<void>;
}
