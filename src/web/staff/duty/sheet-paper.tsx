import { Paper } from '../../shared/print/index.js';
import type { FlashReport, FlashReports } from './duty-data.js';
import { stampText } from './sheet-times.js';
import { texts } from './texts.zh.js';

const words = texts.paper;
const TITLES = { 快报: words.title, 续报: words.followUp, 终报: words.final } as const;

interface SheetPaperProps {
  readonly of: FlashReports;
  readonly sheet: FlashReport;
}

/** One page of A4 for those above; it names no reporter. */
export function SheetPaper({ of, sheet }: SheetPaperProps) {
  const fields = texts.sheets;
  const rows = [
    [words.period, words.periodText(sheet.n)],
    [words.number, of.number],
    [words.source, of.source],
    [fields.happenedAt, stampText(sheet.happenedAt)],
    [words.place, of.place || words.noPlace],
    [words.grade, sheet.grade || words.noGrade],
    [fields.what, sheet.what],
    [fields.casualties, sheet.casualties || words.notKnown],
    [fields.damage, sheet.damage || words.notKnown],
    [fields.taken, sheet.taken],
    [fields.requests, sheet.requests || words.none],
  ] as const;
  return (
    <Paper
      title={`${TITLES[sheet.kind]}${of.practice ? words.practice : ''}`}
      rows={rows.map(([name, value]) => ({ name, value }))}
      signed={
        <>
          {words.office}
          <br />
          {words.signed(sheet.byName, stampText(sheet.at))}
        </>
      }
    />
  );
}
