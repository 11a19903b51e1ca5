import { WORDS } from './texts.zh.js';

/** 水 under way · 朱 overdue, a person must decide · 赭 soon, draft · 竹 in time, done · 雾 stopped. */
export type Tone = 'water' | 'vermilion' | 'ochre' | 'bamboo' | 'mist';

export type StatusCode = keyof typeof WORDS;

/** Filled: overdue. Outlined: your decision. */
export type SealKind = 'filled' | 'outlined';

const CODES: Readonly<Record<Tone, readonly StatusCode[]>> = {
  water: [
    'received',
    'reviewing',
    'waiting-reporter',
    'dispatching',
    'handling',
    'extended',
    'returned',
    'feedback-check',
    'notifying',
    'call-back',
    'review',
  ],
  vermilion: [
    'to-decide',
    'to-confirm',
    'possible-duplicate',
    'arbitration',
    'supervised',
    'overdue',
    'missed',
    'emergency',
  ],
  ochre: ['due-today', 'draft'],
  bamboo: ['feedback', 'answered', 'closed', 'thanked', 'verified'],
  mist: ['refused', 'guided', 'merged', 'linked', 'lapsed', 'withdrawn', 'invalid', 'ended', 'archived'],
};

const TONES: ReadonlyMap<string, Tone> = new Map(
  (Object.keys(CODES) as Tone[]).flatMap((tone) => CODES[tone].map((code) => [code, tone] as const)),
);

const SEALED: ReadonlyMap<string, SealKind> = new Map<StatusCode, SealKind>([
  ['to-decide', 'outlined'],
  ['to-confirm', 'outlined'],
  ['possible-duplicate', 'outlined'],
  ['arbitration', 'outlined'],
  ['supervised', 'filled'],
  ['overdue', 'filled'],
]);

export interface StatusWords {
  readonly word: string;
  readonly tone: Tone;
  readonly seal: SealKind | null;
}

/**
 * A status in words. A code this build does not know yet (a newer server) keeps the server's own word, in grey.
 * @param code status or outcome of the API, or one of the marks beside them
 * @param title the server's word, for unknown codes
 */
export function statusWords(code: string, title = ''): StatusWords {
  const tone = TONES.get(code);
  if (tone === undefined) return { word: title || code, tone: 'mist', seal: null };
  return { word: WORDS[code as StatusCode], tone, seal: SEALED.get(code) ?? null };
}

/** An item that has ended is named by how it ended. */
export function statusOf(status: string, outcome: string | null): string {
  return outcome !== null && (status === 'ended' || status === 'merged' || status === 'lapsed') ? outcome : status;
}
