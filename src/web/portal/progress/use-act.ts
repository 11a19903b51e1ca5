import { api, type Problem, type Shape, unwrap } from '../../api/index.js';
import { useCommand } from '../asking/index.js';
import type { ReporterKey } from '../lookup/index.js';
import { PROGRESS } from './texts.zh.js';

export type Act = Shape<'ReporterAct'>['act'];
export type Level = Shape<'Rating'>['level'];

/** The level that wants a reason, and opens the way to a review. */
export const UNSATISFIED: Level = '不满意';

/** What the reporter says with an act. */
export interface Saying {
  readonly text: string;
  readonly level: Level | null;
  /** Ids of files the server already holds. */
  readonly files: readonly string[];
}

export interface Acting {
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** Whether it has arrived. */
  readonly send: (saying: Saying) => Promise<boolean>;
}

/** One of the reporter's four acts as a command that may be repeated without harm. */
export function useAct(act: Act, key: ReporterKey): Acting {
  const command = useCommand((saying: Saying, of: string) => perform(act, key, saying, of));
  const { problem, busy } = command;
  return {
    busy,
    problem: problem?.status === 0 ? { ...problem, detail: PROGRESS.kept } : problem,
    send: async (saying) => (await command.send(saying)) !== null,
  };
}

function perform(act: Act, key: ReporterKey, { text, level, files }: Saying, of: string) {
  const params = { header: { 'Idempotency-Key': of } };
  const said = text.trim();
  if (act === 'supplement') {
    const body = { ...key, text: said, attachments: [...files] };
    return unwrap(api.POST('/api/reports/supplement', { params, body }));
  }
  if (act === 'withdraw') return unwrap(api.POST('/api/reports/withdraw', { params, body: { ...key, reason: said } }));
  if (act === 'review') return unwrap(api.POST('/api/reports/review', { params, body: { ...key, reason: said } }));
  return unwrap(api.POST('/api/reports/rating', { params, body: { ...key, level: level ?? '满意', comment: said } }));
}
