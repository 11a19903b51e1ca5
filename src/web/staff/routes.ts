import type { RouteObject } from 'react-router';

/** The pages of every workplace, each loaded when first opened. */
export const ROUTES: readonly RouteObject[] = [
  { path: 'tasks/*', lazy: () => import('./inbox/index.js') },
  { path: 'cases/*', lazy: () => import('./case/index.js') },
  { path: 'desk/*', lazy: () => import('./desk/index.js') },
  { path: 'duty/*', lazy: () => import('./duty/index.js') },
  { path: 'operations/*', lazy: () => import('./operations/index.js') },
];
