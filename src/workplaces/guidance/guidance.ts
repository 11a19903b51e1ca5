import { ACCEPTED_TYPES, MOST_BYTES, MOST_PER_REPORT } from '../../platform/attachments/index.js';
import type { Clock } from '../../platform/kernel/index.js';
import type { CompiledPolicy, PolicyReleases } from '../../platform/policy/index.js';
import {
  AUTHORITIES_PATH,
  type Authority,
  authoritiesFile,
  DESK_SCRIPT_PATH,
  type DeskFile,
  deskFile,
  PORTAL_GUIDANCE_PATH,
  type PortalFile,
  portalFile,
} from './files.js';
import type { DeskScriptView, GuidanceView } from './schemas.js';

const DISPATCH = 'dispatch.report';

/** What people are told before they write, and what an agent says: words of the release in force (办法 第一条, 第三条). */
export class Guidance {
  constructor(
    private readonly policy: PolicyReleases,
    private readonly clock: Clock,
  ) {}

  async portal(): Promise<GuidanceView> {
    const policy = await this.inForce();
    const { version: _, elsewhere, steps, limits, clockTitles: __, codeText: ___, ...words } = portalOf(policy);
    return {
      ...words,
      release: policy.release,
      elsewhere: cards(elsewhere, authoritiesOf(policy)),
      steps: steps.map((step) => inWords(step, policy)),
      limits: limits.map((limit) => inWords(limit, policy)),
      uploads: { mostPerReport: MOST_PER_REPORT, mostBytes: MOST_BYTES, types: [...ACCEPTED_TYPES] },
    };
  }

  async desk(): Promise<DeskScriptView> {
    const policy = await this.inForce();
    const { version: _, closing, ...script }: DeskFile = deskFile.parse(policy.data(DESK_SCRIPT_PATH));
    return {
      ...script,
      release: policy.release,
      closing: withAmount(closing, DISPATCH, policy),
      elsewhere: cards(portalOf(policy).elsewhere, authoritiesOf(policy)),
    };
  }

  /** Titles of the outcomes of a call. */
  async outcomeTitles(): Promise<ReadonlyMap<string, string>> {
    const { outcomes } = deskFile.parse((await this.inForce()).data(DESK_SCRIPT_PATH));
    return new Map(outcomes.map(({ key, title }) => [key, title]));
  }

  /** Where one may ask how a report stands. */
  async askAt(): Promise<PortalFile['askAt']> {
    return portalOf(await this.inForce()).askAt;
  }

  /** Titles of limits as the reporter reads them, by key; limits without one keep their own. */
  async clockTitles(): Promise<Readonly<Record<string, string>>> {
    return portalOf(await this.inForce()).clockTitles;
  }

  /** The text message with a one-time code. */
  async codeText(code: string, minutes: number): Promise<string> {
    const { codeText } = portalOf(await this.inForce());
    return codeText.replace('{code}', code).replace('{minutes}', String(minutes));
  }

  /** Body and number of a matter that belongs elsewhere; undefined for a code the release does not have. */
  async authority(code: string): Promise<Authority | undefined> {
    return authoritiesOf(await this.inForce()).find((authority) => authority.code === code);
  }

  private async inForce(): Promise<CompiledPolicy> {
    return this.policy.compiled(await this.policy.inForceAt(this.clock.now()));
  }
}

function portalOf(policy: CompiledPolicy): PortalFile {
  return portalFile.parse(policy.data(PORTAL_GUIDANCE_PATH));
}

function authoritiesOf(policy: CompiledPolicy): readonly Authority[] {
  return authoritiesFile.parse(policy.data(AUTHORITIES_PATH)).authorities;
}

function cards(words: PortalFile['elsewhere'], authorities: readonly Authority[]): GuidanceView['elsewhere'] {
  const byCode = new Map(authorities.map((authority) => [authority.code, authority]));
  return words.map(({ code, matter, featured, say }) => {
    const { name = '', phone = '', unconfirmed = true } = byCode.get(code) ?? {};
    return { code, matter, authority: name, phone, unconfirmed, featured, say };
  });
}

function inWords({ key, title, text }: PortalFile['limits'][number], policy: CompiledPolicy) {
  return { key, title, text: withAmount(text, key, policy) };
}

function withAmount(text: string, key: string, policy: CompiledPolicy): string {
  return text.replace('{amount}', String(policy.limit(key).amount));
}
