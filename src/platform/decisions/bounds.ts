/** What a rule set may be at most: rule text is untrusted, and its cost must stay small whoever wrote it. */
export const BOUNDS = {
  /** Characters of the whole set as JSON. */
  size: 262_144,
  rules: 200,
  /** Conditions of one rule, groups included. */
  conditions: 80,
  /** `all` / `any` / `not` inside one another. */
  depth: 6,
  facts: 60,
  /** Characters of one text. */
  text: 600,
  /** Entries of a list compared with. */
  list: 200,
  cases: 500,
} as const;
