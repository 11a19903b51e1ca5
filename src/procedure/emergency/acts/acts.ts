import { done, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, textOf } from '../../case/index.js';
import { amendEmergency } from '../raise-emergency.js';

export const GRADES = ['一般', '较大', '重大', '特别重大'] as const;

/** 确认接报: somebody of the duty office has it. */
export const acknowledgeEmergency: FormAct = {
  form: 'emergency-ack',
  execute(actor, file) {
    amendEmergency(file, { acknowledgedAt: file.now.toISOString(), acknowledgedBy: actor.id });
    file.record({ kind: 'emergency.acknowledged', data: { by: actor.id }, clause: '办法 第八条' });
    return done({});
  },
};

/** 定级: by the duty office, on figures no caller is asked for. */
export const gradeEmergency: FormAct = {
  form: 'emergency-grade',
  execute(_actor, file, _task, data) {
    const grade = GRADES.find((known) => known === textOf(data, 'grade'));
    const gradeReason = textOf(data, 'reason');
    if (!grade) return refuse('emergency.grade-missing');
    if (gradeReason === '') return refuse('emergency.grade-reason-missing');
    amendEmergency(file, { grade, gradeReason });
    file.record({ kind: 'emergency.graded', data: { grade, reason: gradeReason }, clause: '办法 第八条' });
    return done({ grade });
  },
};

/** 跟踪与解除: graded anew, or stood down by a person who says why. */
export const followEmergency: FormAct = {
  form: 'emergency-follow',
  execute(actor, file, _task, data) {
    if (textOf(data, 'action') === 'regrade') return done({ action: 'regrade' });
    const reason = textOf(data, 'reason');
    if (actor.kind !== 'staff') return refuse('emergency.stand-down-by-a-person');
    if (reason === '') return refuse('emergency.stand-down-reason-missing');
    amendEmergency(file, { standDown: { at: file.now.toISOString(), by: actor.id, reason } });
    return done({ action: 'stand-down' });
  },
};
