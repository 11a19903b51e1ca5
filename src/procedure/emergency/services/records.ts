import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';

const CLAUSE = '办法 第八条';

/** The alert has arrived at its post. */
export const recordAlertTold: CaseService<ReportDomain> = {
  name: 'record-alert-told',
  title: '记录送达',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    const alert = file.domain.emergency.alerts.at(-1);
    file.record({ kind: 'emergency.alert-told', data: { post: alert?.post ?? '' }, clause: CLAUSE });
    return { outputs: {} };
  },
};

/** Nobody acknowledged in time: the next alert goes one post further. */
export const stepUpAlert: CaseService<ReportDomain> = {
  name: 'step-up-alert',
  title: '升级到下一级',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    const { alerts } = file.domain.emergency;
    file.record({
      kind: 'emergency.stepped-up',
      data: { unanswered: alerts.at(-1)?.post ?? '', step: alerts.length },
      clause: CLAUSE,
    });
    return { outputs: {} };
  },
};

/** The flag is down: who and why stands in the domain since the form; normal handling was never interrupted. */
export const standDownEmergency: CaseService<ReportDomain> = {
  name: 'stand-down-emergency',
  title: '解除标记',
  clause: CLAUSE,
  inputs: [],
  outputs: [],
  run(file) {
    const { standDown } = file.domain.emergency;
    file.record({
      kind: 'emergency.stood-down',
      data: { by: standDown?.by ?? '', reason: standDown?.reason ?? '' },
      clause: CLAUSE,
    });
    return { outputs: {} };
  },
};
