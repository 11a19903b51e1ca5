/** What a rule set may be at most: rule text is untrusted, and its cost must stay small whoever wrote it. */
export const BOUNDS = {
  /** Characters of the whole set as JSON. */
  size: 262_144,
  rules: 200,
  /** Conditions of one rule, groups included. */
  conditions: 80,
  /** Conditions of all rules together. */
  allConditions: 1_500,
  /** `all` / `any` / `not` inside one another. */
  depth: 6,
  facts: 60,
  /** Characters of one text. */
  text: 600,
  /** Characters of one value named in a sentence, of a sentence why a rule did not fire, and of a text filled in. */
  shown: 80,
  because: 300,
  filled: 2_000,
  /** Characters of the parameters of an event as JSON. */
  params: 4_000,
  /** Entries of a list compared with. */
  list: 200,
  cases: 500,
} as const;
