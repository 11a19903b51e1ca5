import { done, type JsonObject, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, type ReportFile, textOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import type { SignOff } from '../domain.js';
import { handlingClock, returnIsOver } from '../handling-clock.js';

/** 处长 or 司领导 signs a return, a closing or an extension, or sends it back with a reason (policy decision 12). */
export const signOff: FormAct = {
  form: 'sign-off',
  execute(actor, file, task, data) {
    const entry = signature(file, actor.id, task.inputs, data);
    const refused = entry.agreed ? tooLate(file, entry.what) : withoutOpinion(entry);
    if (refused) return refused;
    amendHandling(file, { signOffs: [...file.domain.handling.signOffs, entry], ...afterwards(file, entry) });
    file.record({ kind: 'sign-off', data: { ...entry }, clause: task.clause ?? '办法 第十条' });
    return done({ agreed: entry.agreed });
  },
};

function signature(file: ReportFile, by: string, inputs: JsonObject, data: JsonObject): SignOff {
  return {
    what: textOf(inputs, 'what') as SignOff['what'],
    step: textOf(inputs, 'step') as SignOff['step'],
    by,
    at: file.now.toISOString(),
    agreed: data.agreed === true || data.agreed === 'yes',
    opinion: textOf(data, 'opinion'),
  };
}

function withoutOpinion(entry: SignOff) {
  return entry.opinion === '' ? refuse('sign-off.without-opinion') : null;
}

/** A signature that comes after the limit cannot make a return or an extension that is in time. */
function tooLate(file: ReportFile, what: SignOff['what']) {
  if (what === 'return' && returnIsOver(file)) return refuse('bureau.return-late');
  const clock = handlingClock(file);
  const over = clock === undefined || file.now >= clock.dueAt;
  return what === 'extension' && over ? refuse('extension.late') : null;
}

function afterwards(file: ReportFile, entry: SignOff) {
  const { extension } = file.domain.handling;
  if (entry.what !== 'extension' || entry.agreed || extension?.state !== 'signing') return {};
  return { extension: { ...extension, state: 'rejected' as const } };
}
