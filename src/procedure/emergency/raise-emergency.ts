import type { ReportFile } from '../case/index.js';
import { type EmergencyDomain, emergencyStands } from './domain.js';

export function amendEmergency(file: ReportFile, patch: Partial<EmergencyDomain>): void {
  file.domain.emergency = { ...file.domain.emergency, ...patch };
}

/** Sets the flag; answers false when it stands already. Whoever sets it starts the `emergency` process. */
export function flagEmergency(file: ReportFile, by: string, evidence: readonly string[]): boolean {
  if (emergencyStands(file.domain.emergency)) return false;
  amendEmergency(file, {
    raised: true,
    raisedAt: file.now.toISOString(),
    raisedBy: by,
    evidence,
    alerts: [],
    acknowledgedAt: '',
    acknowledgedBy: '',
    grade: '',
    gradeReason: '',
    standDown: null,
  });
  file.grant('role:duty-office');
  file.record({ kind: 'emergency.raised', data: { by, evidence }, clause: '办法 第八条' });
  return true;
}

/** A person raises the flag (the hotline's emergency key, 受理审核): outside of a diagram step. */
export async function raiseEmergency(file: ReportFile, by: string, evidence: readonly string[]): Promise<void> {
  if (flagEmergency(file, by, evidence)) await file.startProcess('emergency', {});
}
