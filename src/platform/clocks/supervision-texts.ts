import { z } from 'zod';
import type { SupervisionStep } from './clock-record.js';

const text = z.string().min(1).max(500);
const byKind = z.strictObject({
  warn: text,
  overdue: text,
  supervise: text,
  'escalate-head': text,
  'escalate-office': text,
} satisfies Record<SupervisionStep['kind'], z.ZodType>);
const textsSchema = z.strictObject({ office: byKind, undertaker: byKind });

export const SUPERVISION_TEXTS_PATH = 'rules/texts/supervision.json';

/** Wording of notices: an office is 督办'd by the centre, an undertaker 督促'd by its bureau. */
export type SupervisionTexts = z.infer<typeof textsSchema>;

/** What a notice names besides its step. */
export interface SupervisionWords {
  readonly number: string;
  /** Chinese name of the limit. */
  readonly title: string;
  /** The due day as people read it. */
  readonly due: string;
  /** Name of the unit held to the clock. */
  readonly holder: string;
}

/** @throws z.ZodError when a text is missing */
export function readSupervisionTexts(source: unknown): SupervisionTexts {
  return textsSchema.parse(source);
}

/** The notice of a step in words. */
export function supervisionText(
  texts: SupervisionTexts,
  audience: keyof SupervisionTexts,
  step: Pick<SupervisionStep, 'kind' | 'note'>,
  words: SupervisionWords,
): string {
  const values = new Map(Object.entries({ ...words, note: step.note }));
  return texts[audience][step.kind].replace(/\{(\w+)\}/g, (place, name: string) => values.get(name) ?? place);
}
