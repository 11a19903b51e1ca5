import type { RouteObject } from 'react-router';

/** A workplace of the staff app: its place in the head, who sees it, and its pages, loaded when first opened. */
export interface Workplace {
  readonly path: string;
  readonly title: string;
  /** Roles that work here; the server checks every request again. */
  readonly roles: readonly string[];
  readonly routes: readonly RouteObject[];
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
export const WORKPLACES: readonly Workplace[] = [
  {
    path: 'duty',
    title: '值班',
    roles: ['duty-office'],
    routes: [{ path: 'duty/*', lazy: () => import('./duty/index.js') }],
  },
  {
    path: 'tasks',
    title: '办理',
    roles: HANDLING_ROLES,
    routes: [
      { path: 'tasks/*', lazy: () => import('./inbox/index.js') },
      { path: 'cases/*', lazy: () => import('./case/index.js') },
    ],
  },
  {
    path: 'desk',
    title: '坐席',
    roles: ['centre'],
    routes: [{ path: 'desk/*', lazy: () => import('./desk/index.js') }],
  },
  {
    path: 'operations',
    title: '运维',
    roles: ['operator'],
    routes: [{ path: 'operations/*', lazy: () => import('./operations/index.js') }],
  },
];

/** The workplaces somebody with these roles may enter. */
export function workplacesOf(roles: readonly string[]): readonly Workplace[] {
  return WORKPLACES.filter((workplace) => workplace.roles.some((role) => roles.includes(role)));
}
