import type { Attachments } from '../../platform/attachments/index.js';
import { hashOf } from '../../platform/kernel/index.js';
import type { ReportFile } from '../case/index.js';
import type { ArchiveFile } from './domain.js';

/** Every electronic file the archive package of this case will hold, with the hash of what is stored (第十六条). */
export async function archiveFiles(file: ReportFile, uploads: Attachments): Promise<ArchiveFile[]> {
  return [...texts(file), ...papers(file), ...(await attachments(file, uploads)), history(file)];
}

function texts(file: ReportFile): ArchiveFile[] {
  const { original, text, supplements } = file.domain.intake;
  return [
    entry('intake/original', '举报原文（密封）', original),
    entry('intake/text', '举报内容（已隐去身份）', text),
    ...supplements.map((supplement, at) =>
      entry(`intake/supplement-${at + 1}`, `补充材料${at + 1}（密封）`, supplement.original),
    ),
  ];
}

/** Chapters leave a paper only where something happened. */
function papers(file: ReportFile): ArchiveFile[] {
  const { intake, acceptance, emergency, handling, feedback, registers } = file.domain;
  const named: readonly (readonly [string, string, unknown, boolean])[] = [
    ['acceptance/decisions', '受理分办决定', acceptance, true],
    ['emergency/record', '重特大突发事件处置记录', emergency, emergency.raised],
    ['handling/closing', '办结意见', handling.closing, handling.closing !== null],
    ['handling/feedback', '司局反馈', handling.feedback, handling.feedback !== null],
    ['handling/sign-offs', '内部审签', handling.signOffs, handling.signOffs.length > 0],
    ['handling/undertakers', '承办事项', handling.undertakers, handling.undertakers.length > 0],
    ['handling/statements', '书面说明', handling.statements, handling.statements.length > 0],
    ['handling/legal', '法律意见', handling.legal, handling.legal.length > 0],
    ['handling/progress', '办理进展', handling.progress, handling.progress.length > 0],
    ['handling/extension', '延期备案', [handling.extension, registers], handling.extension !== null],
    ['handling/long-term', '长期办理', handling.longTerm, handling.longTerm !== null],
    ['handling/inquiries', '向举报人了解情况', handling.inquiries, handling.inquiries.length > 0],
    ['handling/sent-back', '退回补办', handling.sentBack, handling.sentBack.length > 0],
    ['handling/earlier-rounds', '此前各轮办理', handling.earlier ?? [], (handling.earlier ?? []).length > 0],
    ['feedback/reply', '对举报人的答复', feedback.reply, feedback.reply !== null],
    ['feedback/callback', '回访记录', feedback.callback, feedback.callback.decision !== 'undecided'],
    ['feedback/ratings', '举报人评价', feedback.ratings, feedback.ratings.length > 0],
    ['feedback/reviews', '复查复核', feedback.reviews, feedback.reviews.length > 0],
    ['intake/told', '告知记录', intake.told, intake.told.length > 0],
  ];
  return named.filter(([, , , happened]) => happened).map(([name, title, value]) => entry(name, title, value));
}

async function attachments(file: ReportFile, uploads: Attachments): Promise<ArchiveFile[]> {
  const stored = await uploads.ofCase(file.id);
  // Its own name may say who sent it.
  return stored.map(({ id, sha256 }, at) => ({ name: `attachments/${id}`, title: `附件${at + 1}`, sha256 }));
}

/** The chain's head vouches for every entry before it. */
function history(file: ReportFile): ArchiveFile {
  const { seq, hash } = file.file.head;
  return { name: `history/${seq}`, title: '办理过程记录', sha256: hash };
}

function entry(name: string, title: string, value: unknown): ArchiveFile {
  return { name, title, sha256: hashOf(value) };
}
