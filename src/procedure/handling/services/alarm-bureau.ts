import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import { keepItem } from '../acts/undertaker-answer.js';
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
    const late = undertakers.filter(
      (item) => item.state === 'open' && item.alarmedAt === '' && isDue(item.dueAt, file.now),
    );
    for (const item of late) {
      tellUnit(file, bureau, 'undertaker.late', { item: item.id, unit: item.name, dueAt: item.dueAt });
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

function isDue(dueAt: string, now: Date): boolean {
  return new Date(dueAt) <= now;
}
