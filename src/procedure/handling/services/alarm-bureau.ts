import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain, ReportFile } from '../../case/index.js';
import { keepItem } from '../acts/undertaker-answer.js';
import { runningClock } from '../handling-clock.js';
import { tellUnit } from '../tell-unit.js';

/** 督促 (第十一条): a late undertaker alarms its bureau; the bureau's own limit goes on. */
export const alarmBureau: CaseService<ReportDomain> = {
  name: 'alarm-bureau',
  title: '提醒司局督促',
  clause: '办法 第十一条',
  inputs: [],
  outputs: [],
  run(file) {
    const { undertakers, bureau } = file.domain.handling;
    const late = undertakers.filter((item) => item.state === 'open' && item.alarmedAt === '' && isDue(file, item.id));
    for (const item of late) {
      tellUnit(file, bureau, 'undertaker.late', { item: item.id, unit: item.name, dueAt: dueOf(file, item.id) });
      keepItem(file, { ...item, alarmedAt: file.now.toISOString() });
      file.record({
        kind: 'undertaker.late',
        data: { item: item.id, unit: item.unit, bureau },
        clause: '办法 第十一条',
      });
    }
    return { outputs: {} };
  },
};

/** The date told when the item was handed over may have moved since, with the bureau's own. */
function isDue(file: ReportFile, item: string): boolean {
  const clock = runningClock(file, 'undertaker.handle', item);
  return clock !== undefined && clock.dueAt <= file.now;
}

function dueOf(file: ReportFile, item: string): string {
  return runningClock(file, 'undertaker.handle', item)?.dueAt.toISOString() ?? '';
}
