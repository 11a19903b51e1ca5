import type { ReactElement, ReactNode } from 'react';
import { statusIcon } from './icons.js';
import { SEALS } from './texts.zh.js';
import { type SealKind, statusWords, type Tone } from './vocabulary.js';
import './status.css';

/** A 朱批 seal with the words it stands for; it never stands alone. */
export function Seal({ kind, children }: { readonly kind: SealKind; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <span className="sj-seal" data-kind={kind} aria-hidden="true">
        {SEALS[kind]}
      </span>
      {children}
    </>
  );
}

export interface StatusProps {
  /** A status or outcome of the API. */
  readonly code: string;
  /** Words in place of the vocabulary's, where they say more: “疑似重复，待定”. */
  readonly title?: string;
  /** The second line of a list is lower. */
  readonly size?: 'small' | 'middle';
}

/** A state: icon, word and colour, never one without the others. */
export function Status({ code, title, size = 'middle' }: StatusProps): ReactElement {
  const { word, tone, seal } = statusWords(code, title);
  const Icon = statusIcon(code);
  const words = title ?? word;
  return (
    <Chip tone={tone} size={size}>
      {seal === null ? <Icon size={14} /> : null}
      {seal === null ? words : <Seal kind={seal}>{words}</Seal>}
    </Chip>
  );
}

/** The chip itself, for words outside the vocabulary of states. */
export function Chip(props: { tone: Tone; size?: 'small' | 'middle'; children: ReactNode }): ReactElement {
  return (
    <span className="sj-chip" data-tone={props.tone} data-size={props.size ?? 'middle'}>
      {props.children}
    </span>
  );
}
