import type { JsonObject } from '../../platform/kernel/index.js';
import type { ReportPlace } from './intake.js';
import type { ReportFile } from './report.js';

/** Replaces the place. Before and after are kept: where a report belongs decides who handles it. */
export function keepPlace(file: ReportFile, place: ReportPlace): void {
  const before = file.domain.intake.place;
  file.domain.intake = { ...file.domain.intake, place };
  file.record({
    kind: 'report.place-corrected',
    data: { before: shortOf(before), after: shortOf(place) },
    clause: '办法 第七条(三)',
  });
}

function shortOf({ text, label, province, city, county, certainty }: ReportPlace): JsonObject {
  return { text, label, code: county || city || province, certainty };
}
