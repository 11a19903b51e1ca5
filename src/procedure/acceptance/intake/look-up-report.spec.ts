import { readFileSync } from 'node:fs';
import type { CaseFile } from '../../../platform/case-file/index.js';
import { readLimits } from '../../../platform/clocks/index.js';
import type { ReportDomain } from '../../case/index.js';
import { timelineOf } from './look-up-report.js';
import { newReport } from './new-report.js';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('the timeline of a reporter', () => {
  it('shows the dates that are promised by being shown, and no others (rules/limits.json)', () => {
    const limits = readLimits(read('rules/limits.json'), read('rules/supervision.json'));
    const domain = newReport({ channel: 'website', practice: false, receivedAt: '2026-03-02T01:00:00.000Z' });
    const clocks = limits.map(({ key }) => ({ key, dueAt: new Date(0), state: 'running' }));
    const file = { number: 'JB20260302-000001', domain, clocks } as unknown as CaseFile<ReportDomain>;

    const shown = timelineOf(file).clocks.map(({ key }) => key);

    expect(shown).toEqual(limits.filter(({ promised }) => promised).map(({ key }) => key));
  });
});
