import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { NotFound } from '../not-found/index.js';
import { NoticesPage } from '../notices/index.js';
import { RegistersPage } from '../registers/index.js';
import { TaskListPage } from './task-list-page.js';

const HandoverPage = lazy(async () => ({ default: (await import('../handover/index.js')).HandoverPage }));
const CoversPage = lazy(async () => ({ default: (await import('../covers/index.js')).CoversPage }));
const DeliveriesPage = lazy(async () => ({ default: (await import('../operations/index.js')).DeliveriesPage }));

/** 办理工作台. */
export function InboxPage() {
  return (
    <Routes>
      <Route index element={<TaskListPage />} />
      <Route path="notices" element={<NoticesPage />} />
      <Route path="handover" element={<HandoverPage />} />
      <Route path="covers" element={<CoversPage />} />
      <Route path="registers" element={<RegistersPage />} />
      <Route path="deliveries" element={<DeliveriesPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
