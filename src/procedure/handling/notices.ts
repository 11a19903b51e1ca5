import type { PolicyReleases } from '../../platform/policy/index.js';
import type { ReportFile } from '../case/index.js';

/** Wording of a chapter, `rules/texts/<chapter>.json`: notice kind → text with `{name}` places. */
type NoticeTexts = { readonly notices: Readonly<Record<string, string>> };

/** Notices of one chapter to the reporter, worded by the release the case is pinned to. */
export class Notices {
  constructor(
    private readonly policy: PolicyReleases,
    private readonly path: string,
  ) {}

  /** Writes the notice for the query page and sends it: by SMS when there is a phone. @throws Error without wording */
  async tell(file: ReportFile, kind: string, clause: string, values: Readonly<Record<string, string>>): Promise<void> {
    const policy = await this.policy.compiled(file.release);
    const template = (policy.data(this.path) as NoticeTexts).notices[kind];
    if (template === undefined)
      throw new Error(`expected a text for the notice ${kind} in ${this.path}, but found none`);
    tellReporter(file, kind, clause, fill(template, { number: file.number, ...values }));
  }
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  const filled = template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  // People end what they write with a stop of their own.
  return filled.replace(/([。!?！？])。/g, '$1');
}

/** A notice is told once it stands on the query page (policy data: what counts as told). */
function tellReporter(file: ReportFile, kind: string, clause: string, text: string): void {
  const { intake } = file.domain;
  const how = intake.reporter.phone === null ? 'page' : 'sms';
  const telling = { kind, at: file.now.toISOString(), how, text, told: true };
  file.domain.intake = { ...intake, told: [...intake.told, telling] };
  file.send({
    channel: how,
    receiver: how === 'sms' ? 'reporter' : file.number,
    kind: `notice.${kind}`,
    payload: { number: file.number, text, phone: intake.reporter.phone },
    onTold: null,
  });
  file.record({ kind: 'reporter.notified', data: { kind, how, text }, clause });
}
