import { Route, Routes } from 'react-router';
import { NotFound } from '../not-found/index.js';
import { NoticesPage } from '../notices/index.js';
import { RegistersPage } from '../registers/index.js';
import { TaskListPage } from './task-list-page.js';

/** 办理工作台. */
export function InboxPage() {
  return (
    <Routes>
      <Route index element={<TaskListPage />} />
      <Route path="notices" element={<NoticesPage />} />
      <Route path="registers" element={<RegistersPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
