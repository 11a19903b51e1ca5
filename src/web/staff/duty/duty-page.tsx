import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { NotFound } from '../not-found/index.js';
import { useHolds } from '../session/index.js';
import { Console } from './console.js';
import { useDutyNews } from './duty-data.js';

const SheetsPage = lazy(async () => ({ default: (await import('./sheets-page.js')).SheetsPage }));

/** 值班台 (第八条): what is raised, who has been told, and the sheets that go up. */
export function DutyPage() {
  return useHolds('duty-office') ? <Pages /> : <NotFound />;
}

function Pages() {
  useDutyNews();
  return (
    <Routes>
      <Route index element={<Console />} />
      <Route path="sheets/:number" element={<SheetsPage />} />
    </Routes>
  );
}
