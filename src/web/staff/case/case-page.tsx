import { Route, Routes } from 'react-router';
import { NotFound } from '../not-found/index.js';
import { CaseScreen } from './case-screen.js';
import { CasesPage } from './list/index.js';
import { SheetPage } from './sheet/index.js';

/** 举报件: the list of them, one of them, and its sheet for print. */
export function CasePage() {
  return (
    <Routes>
      <Route index element={<CasesPage />} />
      <Route path=":number" element={<CaseScreen />} />
      <Route path=":number/supervision-sheet" element={<SheetPage />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
