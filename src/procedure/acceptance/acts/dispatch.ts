import { type Actor, done, type JsonObject, type Outcome, refuse } from '../../../platform/kernel/index.js';
import { type FormAct, type ReportFile, textOf, textsOf } from '../../case/index.js';
import { keepOverruling } from '../amend.js';

/** Units a report may be dispatched to: the bureaus of the directory. */
export abstract class Bureaus {
  abstract isBureau(unit: string): boolean;
}

/**
 * 分办 and 再次分办: the clerk names lead and assisting bureaus, or sends the item back to 受理审核 for a correction. Where
 * the bureau that would handle it is reported on, the General Office names another (policy decision 13).
 */
export function dispatchAct(form: 'dispatch' | 'redispatch', bureaus: Bureaus): FormAct {
  return {
    form,
    execute(actor, file, _task, data) {
      if (textOf(data, 'action') === 'review') return toReview(file, data);
      if (textOf(data, 'action') === 'general-office') return toGeneralOffice(file, data);
      return dispatchTo(actor, file, bureaus, data);
    },
  };
}

export function toReview(file: ReportFile, data: JsonObject): Outcome<JsonObject> {
  const reason = textOf(data, 'reason');
  if (reason === '') return refuse('dispatch.correction-reason-missing');
  file.domain.status = 'reviewing';
  file.record({ kind: 'acceptance.correction', data: { reason }, clause: '办法 第六条' });
  return done({ action: 'review' });
}

function toGeneralOffice(file: ReportFile, data: JsonObject): Outcome<JsonObject> {
  const reason = textOf(data, 'reason');
  if (reason === '') return refuse('dispatch.request-reason-missing');
  file.domain.status = 'arbitration';
  file.record({ kind: 'dispatch.asked-of-general-office', data: { reason }, clause: '办法 第五条' });
  return done({ action: 'general-office' });
}

/** Checks lead and assisting bureaus; `binding` from 协调裁定 on, whoever dispatches after it (policy decision 7). */
export function dispatchTo(
  _actor: Actor,
  file: ReportFile,
  bureaus: Bureaus,
  data: JsonObject,
  binding = false,
): Outcome<JsonObject> {
  const lead = textOf(data, 'lead');
  const assisting = [...new Set(textsOf(data, 'assisting'))];
  const refusal = mayDispatch(file, bureaus, lead, assisting);
  if (refusal) return refusal;
  const proposed = file.domain.acceptance.proposals.routing?.outcome ?? lead;
  const unexplained = mayOverrule(file, lead, proposed, textOf(data, 'reason'));
  if (unexplained) return unexplained;
  keepOverruling(file, { what: 'routing', proposed, decided: lead, reason: textOf(data, 'reason') });
  const bound = binding || file.domain.acceptance.arbitration !== null;
  return done({ action: 'dispatch', lead, assisting, binding: bound });
}

/** Expected a reason for another bureau than the rules propose, and for one that has just handed the item back. */
function mayOverrule(file: ReportFile, lead: string, proposed: string, reason: string) {
  if (reason !== '') return undefined;
  if (file.domain.acceptance.returns.at(-1)?.bureau === lead) return refuse('dispatch.returned-it', { unit: lead });
  return lead === proposed ? undefined : refuse('dispatch.overruling-needs-reason', { unit: lead, proposed });
}

function mayDispatch(file: ReportFile, bureaus: Bureaus, lead: string, assisting: readonly string[]) {
  if (lead === '') return refuse('dispatch.lead-missing');
  const unknown = [lead, ...assisting].find((unit) => !bureaus.isBureau(unit));
  if (unknown !== undefined) return refuse('dispatch.not-a-bureau', { unit: unknown });
  if (assisting.includes(lead)) return refuse('dispatch.lead-also-assists', { unit: lead });
  const reported = [lead, ...assisting].find((unit) => file.domain.handling.reported.includes(unit));
  if (reported !== undefined) return refuse('dispatch.reported-bureau', { unit: reported });
  return undefined;
}
