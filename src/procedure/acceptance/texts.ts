import { z } from 'zod';
import type { PolicyReleases } from '../../platform/policy/index.js';

const post = z.strictObject({
  post: z.string().min(1),
  title: z.string().min(1),
  channel: z.string().min(1),
  receiver: z.string().min(1),
});

const acceptanceTexts = z.strictObject({
  notices: z.record(z.string(), z.string().min(1)),
  missing: z.record(z.string(), z.string().min(1)),
  withoutContact: z.string().min(1),
  secrecyMarks: z.array(z.string().min(1)),
  emergencyLadder: z.array(post).min(1),
});

/** Wording and contact data of acceptance: policy data of `rules/texts/acceptance.json`. */
export type AcceptanceTexts = z.infer<typeof acceptanceTexts>;
export type AlertPost = z.infer<typeof post>;

export const ACCEPTANCE_TEXTS_PATH = 'rules/texts/acceptance.json';

/** @throws ZodError when the data file is not what acceptance needs: a fault of the release. */
export function readAcceptanceTexts(source: unknown): AcceptanceTexts {
  return acceptanceTexts.parse(source);
}

/** The texts in force now for a case of a release: live data, read again only when their content changes. */
export class TextsOfRelease {
  private readonly known = new WeakMap<object, AcceptanceTexts>();

  constructor(private readonly policy: PolicyReleases) {}

  async of(release: number): Promise<AcceptanceTexts> {
    const source = Object((await this.policy.compiled(release)).data(ACCEPTANCE_TEXTS_PATH));
    const texts = this.known.get(source) ?? readAcceptanceTexts(source);
    this.known.set(source, texts);
    return texts;
  }
}

/** Fills `{name}` places of a text; an unknown one stays visible rather than vanish. */
export function fillText(template: string, values: Readonly<Record<string, string>>): string {
  const filled = template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  // People end what they write with a stop of their own.
  return filled.replace(/([。!?！？])。/g, '$1');
}
