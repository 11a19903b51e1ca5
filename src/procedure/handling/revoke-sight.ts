import type { ReportFile } from '../case/index.js';

/** An undertaker whose last item was written off has no business with the case any more (第十五条). */
export function revokeWithoutItem(file: ReportFile, unit: string): void {
  const busy = file.domain.handling.undertakers.some((item) => item.unit === unit && item.state !== 'written-off');
  if (!busy) file.revoke(`masked:${unit}`);
}

/** Whoever is reported on must not see the report, whatever it was let in for before (policy decision 13). */
export function revokeReported(file: ReportFile, unit: string): void {
  for (const party of [`masked:${unit}`, `unit:${unit}`]) file.revoke(party);
}
