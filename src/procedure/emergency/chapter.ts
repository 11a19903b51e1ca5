import type { JsonObject } from '../../platform/kernel/index.js';
import type { ReportChapter, ReportFile } from '../case/index.js';
import { acknowledgeEmergency, followEmergency, gradeEmergency } from './acts/acts.js';
import type { AlertLadder } from './alert-ladder.js';
import { emergencyStands } from './domain.js';
import { amendEmergency } from './raise-emergency.js';
import { alertDutyOffice } from './services/alert-duty-office.js';
import { raiseEmergencyService } from './services/raise-emergency.js';
import { recordAlertTold, standDownEmergency, stepUpAlert } from './services/records.js';

/** 重特大突发事件 (办法 第八条). */
export function emergencyChapter(ladder: AlertLadder): ReportChapter {
  return {
    name: 'emergency',
    services: [raiseEmergencyService, alertDutyOffice(ladder), recordAlertTold, stepUpAlert, standDownEmergency],
    acts: [acknowledgeEmergency, gradeEmergency, followEmergency],
    facts: ({ domain }) => ({ emergency: emergencyStands(domain.emergency) }),
    facets: ({ domain }) => ({ emergency: emergencyStands(domain.emergency) }),
    decided: { emergency: keepEvidence },
  };
}

/** The words that raised the flag stay with it; a flag that stands keeps its own. */
function keepEvidence(file: ReportFile, decision: JsonObject): void {
  if (emergencyStands(file.domain.emergency)) return;
  amendEmergency(file, { evidence: evidenceOf(decision) });
}

/** The rule names its words in `params.words`, one or several. */
function evidenceOf(decision: JsonObject): string[] {
  const { params } = decision;
  if (params === undefined || params === null || typeof params !== 'object' || !('words' in params)) return [];
  const words = Array.isArray(params.words) ? params.words : [params.words];
  return words.filter((word): word is string => typeof word === 'string' && word !== '');
}
