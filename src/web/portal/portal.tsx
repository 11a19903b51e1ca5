import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { HomePage } from './home/index.js';
import { Broken, Layout, NotFound } from './shell/index.js';

/** The first page comes with the entry; every other one when it is opened. */
const pages: RouteObject[] = [
  { index: true, Component: HomePage },
  { path: 'guide', lazy: async () => ({ Component: (await import('./guide/index.js')).GuidePage }) },
  { path: 'report', lazy: async () => ({ Component: (await import('./report/index.js')).ReportPage }) },
  { path: 'receipt', lazy: async () => ({ Component: (await import('./receipt/index.js')).ReceiptPage }) },
  { path: 'progress', lazy: async () => ({ Component: (await import('./progress/index.js')).ProgressPage }) },
  { path: 'my-reports', lazy: async () => ({ Component: (await import('./phone/index.js')).MyReportsPage }) },
  { path: '*', Component: NotFound },
];

const router = createBrowserRouter([{ path: '/', Component: Layout, ErrorBoundary: Broken, children: pages }]);

/** 我要举报、办理查询: for everybody, without an account. */
export function Portal() {
  return <RouterProvider router={router} />;
}
