import { done, type JsonObject } from '../../../platform/kernel/index.js';
import { type FormAct, type ReportFile, rowsOf, textOf, textsOf } from '../../case/index.js';
import { amendHandling } from '../amend.js';
import type { Closing } from '../domain.js';
import { mayClose } from '../may-close.js';

/** 办结意见 (第十条, policy decision 12): everything a closing needs, or the refusal that names what is missing. */
export const closing: FormAct = {
  form: 'closing',
  execute(actor, file, _task, data) {
    const draft = closingOf(file, actor.id, data);
    const refused = mayClose(file, draft);
    if (refused) return refused;
    keepClosing(file, draft);
    return done({ finding: draft.finding, result: draft.result });
  },
};

/** Keeps the draft; it counts once the bureau's heads have signed it. */
export function keepClosing(file: ReportFile, draft: Closing): void {
  const { signOffs } = file.domain.handling;
  const signed = { what: 'closing', step: 'handler', by: draft.by, at: draft.at, agreed: true, opinion: '' } as const;
  amendHandling(file, { closing: draft, signOffs: [...signOffs, signed] });
  const { finding, result, method, measuresDue, rectifyBy, responsibleUnit } = draft;
  const data = { finding, result, method, measuresDue, rectifyBy, responsibleUnit, by: draft.by };
  file.record({ kind: 'closing.drafted', data, clause: '办法 第十条' });
}

function closingOf(file: ReportFile, by: string, data: JsonObject): Closing {
  return {
    at: file.now.toISOString(),
    by,
    finding: textOf(data, 'finding'),
    result: textOf(data, 'result'),
    method: textOf(data, 'method'),
    visits: rowsOf(data, 'visits').map((row) => ({ day: textOf(row, 'day'), people: textOf(row, 'people') })),
    measures: textOf(data, 'measures'),
    measuresDue: textOf(data, 'measuresDue'),
    rectifyBy: textOf(data, 'rectifyBy'),
    responsibleUnit: textOf(data, 'responsibleUnit'),
    evidence: textsOf(data, 'evidence'),
    internalFinding: textOf(data, 'internalFinding'),
    reply: textOf(data, 'reply'),
  };
}
