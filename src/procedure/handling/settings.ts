import type { PolicyReleases } from '../../platform/policy/index.js';

export const HANDLING_TEXTS_PATH = 'rules/texts/handling.json';

/** Dated settings of handling, data of the release. */
export interface HandlingSettings {
  /** New dates a bureau may name for a long-term case before the General Office must (policy decision 10). */
  readonly newDatesWithoutOffice: number;
}

export class SettingsOfRelease {
  constructor(private readonly policy: PolicyReleases) {}

  async of(release: number): Promise<HandlingSettings> {
    const policy = await this.policy.compiled(release);
    return (policy.data(HANDLING_TEXTS_PATH) as { readonly settings: HandlingSettings }).settings;
  }
}
