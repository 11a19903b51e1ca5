import { lazy } from 'react';
import { Route } from 'react-router';

const InboxPage = lazy(async () => ({ default: (await import('./inbox/index.js')).InboxPage }));
const CasePage = lazy(async () => ({ default: (await import('./case/index.js')).CasePage }));
const DeskPage = lazy(async () => ({ default: (await import('./desk/index.js')).DeskPage }));
const DutyPage = lazy(async () => ({ default: (await import('./duty/index.js')).DutyPage }));
const OperationsPage = lazy(async () => ({ default: (await import('./operations/index.js')).OperationsPage }));

/** The pages of every workplace, each fetched when first opened. */
export const ROUTES = (
  <>
    <Route path="tasks/*" element={<InboxPage />} />
    <Route path="cases/*" element={<CasePage />} />
    <Route path="desk/*" element={<DeskPage />} />
    <Route path="duty/*" element={<DutyPage />} />
    <Route path="operations/*" element={<OperationsPage />} />
  </>
);
