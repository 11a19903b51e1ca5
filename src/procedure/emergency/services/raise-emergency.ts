import type { CaseService } from '../../../platform/case-file/index.js';
import type { ReportDomain } from '../../case/index.js';
import { flagEmergency } from '../raise-emergency.js';

/** The rule has found an emergency: flag it and start `emergency` at once, without waiting for a clerk. */
export const raiseEmergencyService: CaseService<ReportDomain> = {
  name: 'raise-emergency',
  title: '标记并启动应急',
  clause: '办法 第八条',
  inputs: [],
  outputs: [],
  run(file) {
    const raised = flagEmergency(file, 'rule', file.domain.emergency.evidence);
    return { outputs: {}, followUps: raised ? [{ kind: 'start', process: 'emergency', variables: {} }] : [] };
  },
};
