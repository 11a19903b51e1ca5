import type { ReportFile } from '../case/index.js';
import { amendHandling } from './amend.js';
import { tellUnit } from './tell-unit.js';

/** The reporter is asked something on behalf of the bureau: it stands on his page until it is answered (decision 6). */
export function openQuestion(file: ReportFile, question: string): void {
  const asked = { askedBy: file.domain.handling.bureau, askedAt: file.now.toISOString(), items: [question] };
  file.domain.intake = { ...file.domain.intake, openQuestion: asked };
}

/** Keeps what he answered, and how; the bureau that asked hears of it. */
export function answerInquiry(file: ReportFile, answer: string, how: string): void {
  const { inquiries, bureau } = file.domain.handling;
  const answered = { answer, how, answeredAt: file.now.toISOString() };
  amendHandling(file, {
    inquiries: inquiries.map((asked) => (asked.answeredAt === '' ? { ...asked, ...answered } : asked)),
  });
  closeQuestion(file);
  tellUnit(file, bureau, 'inquiry.answered', { how });
  file.record({ kind: 'inquiry.answered', data: { how }, clause: '办法 第七条(三)' });
}

/** Nothing is asked of the reporter any more. */
export function closeQuestion(file: ReportFile): void {
  file.domain.intake = { ...file.domain.intake, openQuestion: null };
}
