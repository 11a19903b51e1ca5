import { lazy } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Guard } from '../shared/states/index.js';
import { HomePage } from './home/index.js';
import { Broken, Layout, NotFound } from './shell/index.js';

// The first page comes with the entry; every other one when it is opened.
const GuidePage = lazy(async () => ({ default: (await import('./guide/index.js')).GuidePage }));
const ReportPage = lazy(async () => ({ default: (await import('./report/index.js')).ReportPage }));
const ReceiptPage = lazy(async () => ({ default: (await import('./receipt/index.js')).ReceiptPage }));
const ProgressPage = lazy(async () => ({ default: (await import('./progress/index.js')).ProgressPage }));
const MyReportsPage = lazy(async () => ({ default: (await import('./phone/index.js')).MyReportsPage }));

/** 我要举报、办理查询: for everybody, without an account. Routes as elements: half the weight of a data router. */
export function Portal() {
  return (
    <Guard fallback={<Broken />}>
      <BrowserRouter>
        <Routes>
          <Route element={<Layout />}>
            <Route index element={<HomePage />} />
            <Route path="guide" element={<GuidePage />} />
            <Route path="report" element={<ReportPage />} />
            <Route path="receipt" element={<ReceiptPage />} />
            <Route path="progress" element={<ProgressPage />} />
            <Route path="my-reports" element={<MyReportsPage />} />
            <Route path="*" element={<NotFound />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </Guard>
  );
}
