import type { FollowUp } from '../../platform/engine/index.js';
import type { CompiledPolicy, PolicyReleases } from '../../platform/policy/index.js';
import { canBeTold, type ReportFile } from '../case/index.js';

/** Wording of a chapter, `rules/texts/<chapter>.json`: notice kind → text with `{name}` places. */
type NoticeTexts = { readonly notices: Readonly<Record<string, string>> };

/** What counts as told, by channel: `sent` at once, `receipt` when the channel says so (`rules/texts/telling.json`). */
interface TellingRules {
  readonly counts: Readonly<Record<'sms' | 'page', 'sent' | 'receipt'>>;
  /** Written as `how` of somebody nobody can reach. */
  readonly withoutContact: string;
}

export const TELLING_PATH = 'rules/texts/telling.json';

/** A notice on its way: where its outcome comes, and what the diagram must set off for it. */
export interface Sent {
  /** Message its receipt comes as; `<receipt>.settled` follows for who awaits it, however it was told. */
  readonly receipt: string;
  readonly followUps: readonly FollowUp[];
}

/** Notices of one chapter to the reporter, worded by the release the case is pinned to. */
export class Notices {
  constructor(
    private readonly policy: PolicyReleases,
    private readonly path: string,
  ) {}

  /**
   * Writes the notice for the query page and sends it: by SMS when there is a phone. Until it counts as told, the
   * process `notice` waits for its receipt, or has the centre tell by hand.
   * @param awaited whether a diagram waits for `<receipt>.settled`
   * @throws Error without wording
   */
  async tell(
    file: ReportFile,
    kind: string,
    clause: string,
    values: Readonly<Record<string, string>>,
    awaited = false,
  ): Promise<Sent> {
    const policy = await this.policy.compiled(file.release);
    const template = (policy.data(this.path) as NoticeTexts).notices[kind];
    if (template === undefined)
      throw new Error(`expected a text for the notice ${kind} in ${this.path}, but found none`);
    const text = fill(template, { number: file.number, ...values });
    return send(file, { kind, clause, text, awaited }, rulesOf(policy));
  }

  /** The same from outside of a diagram step. */
  async tellNow(...notice: Parameters<Notices['tell']>): Promise<void> {
    const [file] = notice;
    const { followUps } = await this.tell(...notice);
    for (const next of followUps) if (next.kind === 'start') await file.startProcess(next.process, next.variables);
  }
}

function rulesOf(policy: CompiledPolicy): TellingRules {
  return policy.data(TELLING_PATH) as TellingRules;
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  const filled = template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  // People end what they write with a stop of their own.
  return filled.replace(/([。!?！？])。/g, '$1');
}

interface Notice {
  readonly kind: string;
  readonly clause: string;
  readonly text: string;
  readonly awaited: boolean;
}

function send(file: ReportFile, { kind, clause, text, awaited }: Notice, rules: TellingRules): Sent {
  const { intake } = file.domain;
  const channel = intake.reporter.phone === null ? 'page' : 'sms';
  const how = canBeTold(intake) ? channel : rules.withoutContact;
  const waits = rules.counts[channel] !== 'sent';
  const index = intake.told.length;
  const receipt = `told.${kind}.${index + 1}`;
  const telling = { kind, at: file.now.toISOString(), how, text, told: !waits && canBeTold(intake) };
  file.domain.intake = { ...intake, told: [...intake.told, telling] };
  file.send({
    channel,
    receiver: channel === 'sms' ? 'reporter' : file.number,
    kind: `notice.${kind}`,
    payload: { number: file.number, text, phone: intake.reporter.phone },
    onTold: waits ? receipt : null,
  });
  file.record({ kind: 'reporter.notified', data: { kind, how, text }, clause });
  return {
    receipt,
    followUps: waits ? [waitFor({ receipt, noticeKind: kind, index, awaited })] : settled(receipt, awaited),
  };
}

interface Waiting {
  readonly receipt: string;
  /** Kind of the notice; a receipt brings a `kind` of its own. */
  readonly noticeKind: string;
  readonly index: number;
  readonly awaited: boolean;
}

function waitFor(notice: Waiting): FollowUp {
  return { kind: 'start', process: 'notice', variables: { ...notice, tries: [] } };
}

/** Whoever awaits the notice goes on. */
export function settled(receipt: string, awaited: boolean): FollowUp[] {
  return awaited ? [{ kind: 'message', name: `${receipt}.settled`, variables: {} }] : [];
}

/** Marks a notice as told. @param how the way it was told by hand; else it went the way it was sent */
export function markTold(file: ReportFile, index: number, how?: string): void {
  const { intake } = file.domain;
  const told = intake.told.map((one, at) => (at === index ? { ...one, told: true, how: how ?? one.how } : one));
  file.domain.intake = { ...intake, told };
}
