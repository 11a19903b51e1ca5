import type { ReportFile } from '../case/index.js';
import { amendIntake } from './amend.js';
import { type AcceptanceTexts, fillText } from './texts.js';

/** Kinds of notice a reporter gets from acceptance; each is a text of `rules/texts/acceptance.json`. */
export const NOTICE_CLAUSE: Readonly<Record<string, string>> = {
  refusal: '办法 第七条(四)',
  guidance: '办法 第三条',
  supplement: '办法 第七条(三)',
  answer: '办法 第七条(一)',
  'lead-result': '办法 第七条(二)',
};

/**
 * Writes a notice for the query page and sends it: by SMS when there is a phone, else the page alone counts.
 * @param onTold message wanted back in the case once it was told, or could not be
 */
export function tellReporter(file: ReportFile, texts: AcceptanceTexts, kind: string, onTold: string | null): string {
  const text = fillText(texts.notices[kind] ?? '{number}', noticeValues(file, texts, kind));
  const { told, reporter } = file.domain.intake;
  const how = reporter.phone === null ? 'page' : 'sms';
  amendIntake(file, { told: [...told, { kind, at: file.now.toISOString(), how, text, told: onTold === null }] });
  file.send({
    channel: how,
    receiver: how === 'sms' ? 'reporter' : file.number,
    kind: `notice.${kind}`,
    payload: { number: file.number, text, phone: reporter.phone },
    onTold,
  });
  file.record({ kind: 'reporter.notified', data: { kind, how, text }, clause: NOTICE_CLAUSE[kind] ?? '办法 第六条' });
  return text;
}

/** Marks the latest notice as told, with how; nothing when there is none. */
export function markTold(file: ReportFile, how?: string): void {
  const { told } = file.domain.intake;
  const last = told.at(-1);
  if (!last) return;
  amendIntake(file, { told: [...told.slice(0, -1), { ...last, told: true, how: how ?? last.how }] });
}

function noticeValues(file: ReportFile, texts: AcceptanceTexts, kind: string): Record<string, string> {
  const { scope, missing, answer, withdrawal, repeat } = file.domain.acceptance;
  return {
    number: file.number,
    reason: (kind === 'going-on' ? withdrawal?.reason : scope?.reason) ?? '',
    clause: scope?.clause ?? '',
    authority: scope?.authority || '有权处理的部门',
    phone: scope?.phone || texts.withoutContact,
    items: missing.map((item) => texts.missing[item] ?? item).join(';'),
    answer,
    lead: repeat.lead?.number ?? '',
  };
}
