import { z } from 'zod';
import { parseLexicon, ScopeClassifier } from '../scope/index.js';

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]{1,40}$/),
  question: z.string().min(1).max(200),
  answer: z.string().min(1).max(2_000),
  clause: z.string().min(1).max(200),
  ask: z.array(z.unknown()).min(1).max(20),
});

const fileSchema = z.strictObject({
  version: z.string().max(20),
  note: z.string(),
  threshold: z.number().positive(),
  entries: z.array(entrySchema).min(1).max(500),
});

/** How much it speaks for an entry that what was typed stands in it word for word. */
const WEIGHTS = [
  ['question', 4],
  ['answer', 1],
] as const;

export interface ReportBaseAnswer {
  readonly id: string;
  /** Weight of the words found; the file's `threshold` is reached. */
  readonly score: number;
  readonly question: string;
  readonly answer: string;
  readonly clause: string;
  readonly evidence: readonly string[];
}

/** 监督举报库: answers a consultation from known questions before it is dispatched (办法 第七条(一)). */
export class ReportBase {
  private readonly entries: ReadonlyMap<string, z.infer<typeof entrySchema>>;
  private readonly classifier: ScopeClassifier;
  private readonly threshold: number;

  /** @throws when the file or the shared words cannot be used */
  constructor(file: unknown, words: unknown) {
    const { entries, threshold, version } = fileSchema.parse(file);
    this.entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.threshold = threshold;
    const categories = entries.map(({ id, ask }) => ({ category: id, kind: 'in', entries: ask }));
    this.classifier = new ScopeClassifier(parseLexicon(words, [{ version, categories }]));
  }

  /** One entry by id, for whoever has read it out. */
  entry(id: string): { readonly id: string; readonly question: string; readonly clause: string } | undefined {
    return this.entries.get(id);
  }

  /** Answers that may fit a question or a few words, best first: for somebody who reads them and picks one. */
  search(text: string, limit: number): readonly ReportBaseAnswer[] {
    const wanted = text.trim();
    if (wanted === '') return [];
    const scored = new Map(this.classifier.read(wanted).candidates.map((one) => [one.category, one]));
    const found = [...this.entries.values()].flatMap((entry) => {
      const { score = 0, evidence = [] } = scored.get(entry.id) ?? {};
      const literal = WEIGHTS.reduce((sum, [part, weight]) => sum + (entry[part].includes(wanted) ? weight : 0), 0);
      if (score + literal === 0) return [];
      const { id, question, answer, clause } = entry;
      return [{ id, score: score + literal, question, answer, clause, evidence }];
    });
    return found.sort((a, b) => b.score - a.score).slice(0, limit);
  }

  /** The best known answer, or null when none fits well enough. */
  findAnswer(text: string): ReportBaseAnswer | null {
    const [best] = this.classifier.read(text).candidates;
    const entry = best && best.score >= this.threshold ? this.entries.get(best.category) : undefined;
    if (!best || !entry) return null;
    const { id, question, answer, clause } = entry;
    return { id, score: best.score, question, answer, clause, evidence: best.evidence };
  }
}

/** @param data parsed JSON by path: a policy release, or a folder */
export function loadReportBase(data: (path: string) => unknown): ReportBase {
  return new ReportBase(data('rules/report-base/entries.json'), data('rules/lexicon/words.json'));
}
