import { Route, Routes } from 'react-router';
import { NotFound } from '../not-found/index.js';
import { CaseScreen } from './case-screen.js';

/** 举报件. */
export function CasePage() {
  return (
    <Routes>
      <Route path=":number" element={<CaseScreen />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
