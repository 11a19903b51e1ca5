import type { FollowUp } from '../../platform/engine/index.js';
import { canBeTold, type ReportFile, type Telling } from '../case/index.js';
import { amendIntake } from './amend.js';
import { type AcceptanceTexts, fillText } from './texts.js';

/** Kinds of notice a reporter gets from acceptance; each is a text of `rules/texts/acceptance.json`. */
export const NOTICE_CLAUSE: Readonly<Record<string, string>> = {
  refusal: '办法 第七条(四)',
  guidance: '办法 第三条',
  supplement: '办法 第七条(三)',
  answer: '办法 第七条(一)',
  'lead-result': '办法 第七条(二)',
  'part-opened': '办法 第三条',
};

/** Told beside the way of the report itself: nothing waits for it, and nobody is asked how it arrived. */
const ASIDE: readonly string[] = ['part', 'part-opened'];

/**
 * Writes a notice for the query page and sends it: by SMS when there is a phone, else the page alone counts. Who rang
 * up and left nothing to be reached by counts as 无联系方式, not as told (policy decision 15).
 * @param awaited whether the diagram waits for its receipt
 * @param more values for places of the text that only the caller knows
 * @returns name of the message its receipt comes as, `<name>.failed` when it could not be told; this notice's alone
 */
export function tellReporter(
  file: ReportFile,
  texts: AcceptanceTexts,
  kind: string,
  awaited: boolean,
  more: Readonly<Record<string, string>> = {},
): string {
  const receipt = receiptName(kind, file.domain.intake.told.length);
  const text = fillText(texts.notices[kind] ?? '{number}', { ...noticeValues(file, texts, kind), ...more });
  const { told, reporter } = file.domain.intake;
  const channel = reporter.phone === null ? 'page' : 'sms';
  const how = canBeTold(file.domain.intake) ? channel : texts.withoutContact;
  const arrived = !awaited && canBeTold(file.domain.intake);
  amendIntake(file, { told: [...told, { kind, at: file.now.toISOString(), how, text, told: arrived }] });
  file.send({
    channel,
    receiver: channel === 'sms' ? 'reporter' : file.number,
    kind: `notice.${kind}`,
    payload: { number: file.number, text, phone: reporter.phone },
    onTold: awaited ? receipt : null,
  });
  file.record({ kind: 'reporter.notified', data: { kind, how, text }, clause: NOTICE_CLAUSE[kind] ?? '办法 第六条' });
  return receipt;
}

function receiptName(kind: string, index: number): string {
  return `told.${kind}.${index + 1}`;
}

/** Receipts of every notice but the latest: one that came late is nobody's, and must not stay for somebody to take. */
export function settleReceipts(file: ReportFile): FollowUp {
  const earlier = file.domain.intake.told.slice(0, -1).map(({ kind }, index) => receiptName(kind, index));
  return { kind: 'forget', messages: earlier.flatMap((name) => [name, `${name}.failed`]) };
}

/** Marks the latest notice as told, with how; nothing when there is none, or nobody it could reach. */
export function markTold(file: ReportFile, how?: string): void {
  const { told } = file.domain.intake;
  const last = latestNotice(file);
  if (!last || (how === undefined && !canBeTold(file.domain.intake))) return;
  const marked = { ...last, told: true, how: how ?? last.how };
  amendIntake(file, { told: told.map((one) => (one === last ? marked : one)) });
}

/** The latest notice on the way of the report itself: a part may have been opened, or have ended, since. */
export function latestNotice(file: ReportFile): Telling | undefined {
  return file.domain.intake.told.findLast(({ kind }) => !ASIDE.includes(kind));
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
