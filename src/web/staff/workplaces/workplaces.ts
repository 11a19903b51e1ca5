/** A workplace of the staff app: its place in the head, and who works there. */
export interface Workplace {
  readonly path: string;
  readonly title: string;
  /** Roles that work here; the server checks every request again. */
  readonly roles: readonly string[];
}

export const HANDLING_ROLES = [
  'centre',
  'bureau',
  'general-office',
  'legal',
  'undertaker',
  'division-head',
  'bureau-head',
] as const;

/** In the order of the head; the first a person may enter is where he starts. */
const WORKPLACES: readonly Workplace[] = [
  { path: 'duty', title: '值班', roles: ['duty-office'] },
  { path: 'tasks', title: '办理', roles: HANDLING_ROLES },
  { path: 'desk', title: '坐席', roles: ['centre'] },
  { path: 'operations', title: '运维', roles: ['operator'] },
];

/** The workplaces somebody with these roles may enter. */
export function workplacesOf(roles: readonly string[]): readonly Workplace[] {
  return WORKPLACES.filter((workplace) => workplace.roles.some((role) => roles.includes(role)));
}
