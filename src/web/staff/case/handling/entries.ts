import type { CaseView } from '../case-data.js';
import { texts } from './texts.zh.js';

/** One thing said or done: when, by whom or of what kind, what, and what came back. */
export interface Entry {
  readonly key: string;
  readonly at: string;
  readonly head: string;
  readonly text: string;
  readonly answer?: string;
}

export interface Block {
  readonly title: string;
  readonly entries: readonly Entry[];
}

type Handling = NonNullable<CaseView['handling']>;

/** What the bureau has done so far besides its undertakings, in the order a reader asks for it; empty parts left out. */
export function blocksOf(found: CaseView): readonly Block[] {
  const { handling } = found;
  if (handling === null) return [];
  const name = (id: string) => found.people[id] ?? '';
  return [
    { title: texts.returns, entries: returnsOf(found) },
    { title: texts.progress, entries: handling.progress.map((note) => entry(note.at, name(note.by), note.text)) },
    { title: texts.legal, entries: handling.legal.map((asked) => questionOf(asked, asked.opinion, name(asked.by))) },
    { title: texts.inquiry, entries: handling.inquiries.map((asked) => questionOf(asked, asked.answer, asked.how)) },
    { title: texts.feedback, entries: feedbackOf(handling, name) },
    { title: texts.reply, entries: replyOf(found, name) },
  ].filter(({ entries }) => entries.length > 0);
}

function returnsOf({ acceptance, units }: CaseView): readonly Entry[] {
  return (acceptance?.returns ?? []).map(({ at, round, bureau, opinion }) =>
    entry(at, texts.returnedRound(round, units[bureau] ?? bureau), opinion),
  );
}

function feedbackOf({ feedback, sentBack }: Handling, name: (id: string) => string): readonly Entry[] {
  const given = feedback === null ? [] : [entry(feedback.at, '', feedback.progress)];
  const back = sentBack.map(({ at, by, reasons, note }) =>
    entry(at, `${texts.sentBack} ${name(by)}`, [reasons.join('、'), note].filter((part) => part !== '').join('。')),
  );
  return [...back, ...given];
}

function replyOf({ feedback }: CaseView, name: (id: string) => string): readonly Entry[] {
  if (feedback === null) return [];
  const { reply, callback, ratings } = feedback;
  return [
    ...(reply === null ? [] : [entry(reply.at, name(reply.by), reply.text)]),
    ...callback.tries.map((tried) =>
      entry(tried.at, `${texts.callback} ${name(tried.by)}`, said(tried.result, tried.comment)),
    ),
    ...ratings.map(({ at, level, comment }) => entry(at, texts.rating, said(level, comment))),
  ];
}

function questionOf(asked: { id: string; askedAt: string; question: string }, answer: string, by: string): Entry {
  return {
    key: asked.id,
    at: asked.askedAt,
    head: '',
    text: asked.question,
    answer: answer === '' ? texts.waiting : [by, answer].filter((part) => part !== '').join('：'),
  };
}

function entry(at: string, head: string, text: string): Entry {
  return { key: `${at}${head}`, at, head, text };
}

function said(result: string, comment: string): string {
  return [result, comment].filter((part) => part !== '').join('，');
}
