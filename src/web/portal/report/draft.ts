import { NOWHERE, type PlaceDraft } from '../places/index.js';
import { drop, keep, kept } from '../shell/index.js';

/** A file the server already holds. */
export interface SentFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** What is kept on the device until it is submitted or deleted: nothing of who writes. */
export interface Draft {
  /** Name of one of the eight; `unsure`; empty while none is chosen. */
  readonly category: string;
  readonly place: PlaceDraft;
  readonly text: string;
  readonly files: readonly SentFile[];
  /** ISO; empty while nothing was written. */
  readonly savedAt: string;
}

/** Who writes: kept for as long as the tab is open, and no longer than until it is submitted. */
export interface Who {
  readonly kind: 'real' | 'anonymous' | '';
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly idNumber: string;
  readonly onBehalf: boolean;
  readonly helperName: string;
  readonly helperPhone: string;
  readonly relation: string;
}

export const UNSURE = 'unsure';
export const NOTHING: Draft = { category: '', place: NOWHERE, text: '', files: [], savedAt: '' };
export const NOBODY: Who = {
  kind: '',
  name: '',
  phone: '',
  email: '',
  idNumber: '',
  onBehalf: false,
  helperName: '',
  helperPhone: '',
  relation: '',
};

const DRAFT = 'sj.draft';
const WHO = 'sj.who';
/** Where a submission that has had no answer yet is kept, to be sent again as the same one. */
export const ATTEMPT = 'sj.attempt';

export function keptDraft(): Draft {
  return { ...NOTHING, ...kept<Partial<Draft>>('device', DRAFT) };
}

export function keptWho(): Who {
  return { ...NOBODY, ...kept<Partial<Who>>('session', WHO) };
}

export function keepDraft(draft: Draft): void {
  keep('device', DRAFT, draft);
}

export function keepWho(who: Who): void {
  keep('session', WHO, who);
}

export function dropDraft(): void {
  drop('device', DRAFT);
  drop('session', WHO);
  drop('session', ATTEMPT);
}
