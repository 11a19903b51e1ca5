import type { CaseFiles } from '../../../platform/case-file/index.js';
import { type Clock, done, hashOf, newId, SYSTEM } from '../../../platform/kernel/index.js';
import {
  namesOf,
  payloadText,
  type ReporterIdentity,
  type ReportFile,
  type ReportMessage,
  type ReportMessageReceiver,
} from '../../case/index.js';
import { amendAcceptance, amendIntake } from '../amend.js';
import { newReport } from '../intake/new-report.js';
import { tellReporter } from '../telling.js';
import type { TextsOfRelease } from '../texts.js';

/** Sealed parts of an identity, opened for the moment it moves from one case to the other. */
type OpenIdentity = Readonly<Partial<Record<'name' | 'phone' | 'idNumber' | 'email' | 'signedAs', string>>>;

const FIRST_PARTIES = ['role:centre', 'masked-role:general-office', 'masked-role:auditor'];

/** A part split off becomes a report of its own, received when its parent was (policy decision 14). */
export class OpenPart implements ReportMessageReceiver {
  readonly kind = 'part.opened';

  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly clock: Clock,
    private readonly texts: TextsOfRelease,
  ) {}

  async receive(message: ReportMessage): Promise<void> {
    const key = payloadText(message, 'key');
    const { parent, identity } = await this.read(message.receiver);
    const domain = newReport(parent.domain.intake);
    const command = { key: `part:${message.receiver}:${key}`, body: hashOf(message.payload) };
    const created = await this.caseFiles.create(
      SYSTEM,
      command,
      { kind: 'report', domain, parties: FIRST_PARTIES, receivedAt: this.clock.now() },
      async (file: ReportFile) => {
        takeIn(file, parent, message, identity);
        await file.startProcess('report-acceptance', {});
        return done(null);
      },
    );
    if (!created.ok) throw new Error(`part ${key} was not opened: ${created.refusal.code}`);
    await this.note(message, key, created.value.number);
  }

  /** Opens the identity inside a command of the parent; it is handed on in memory and stored nowhere. */
  private async read(parentId: string): Promise<{ parent: ReportFile; identity: OpenIdentity }> {
    let read: { parent: ReportFile; identity: OpenIdentity } | undefined;
    const command = { key: `part-identity:${newId()}`, body: '' };
    const outcome = await this.caseFiles.change(SYSTEM, command, parentId, async (file: ReportFile) => {
      read = { parent: file, identity: openIdentity(file) };
      return done(null);
    });
    if (!outcome.ok || !read) throw new Error(`the parent ${parentId} could not be read`);
    return read;
  }

  private async note(message: ReportMessage, key: string, number: string): Promise<void> {
    const command = { key: `part-opened:${message._id}`, body: hashOf(message.payload) };
    const outcome = await this.caseFiles.change(SYSTEM, command, message.receiver, async (file: ReportFile) => {
      const parts = file.domain.acceptance.parts.map((part) => (part.key === key ? { ...part, number } : part));
      amendAcceptance(file, { parts });
      file.record({ kind: 'part.opened', data: { key, number }, clause: '办法 第三条' });
      // Under this number he can look the part up, add to it and withdraw it: the code is the one he has.
      tellReporter(file, await this.texts.of(file.release), 'part-opened', false, { part: number });
      return done(null);
    });
    if (!outcome.ok) throw new Error(`part ${key} was not noted: ${outcome.refusal.code}`);
  }
}

function takeIn(file: ReportFile, parent: ReportFile, message: ReportMessage, identity: OpenIdentity): void {
  const { intake, acceptance } = parent.domain;
  const text = payloadText(message, 'text');
  amendIntake(file, {
    text,
    original: file.seal('intake.original', text),
    place: intake.place,
    reporter: sealAgain(file, intake.reporter, identity),
  });
  amendAcceptance(file, {
    parent: { case: parent.id, number: parent.number },
    // The part that made its parent shield the reporter, and every other one beside it, hides him too.
    shielded: acceptance.shielded || payloadText(message, 'kind') === 'discipline',
  });
  file.record({ kind: 'report.received', data: { parent: parent.number }, clause: '办法 第三条' });
}

function openIdentity(file: ReportFile): OpenIdentity {
  const { reporter } = file.domain.intake;
  const fields = ['name', 'phone', 'idNumber', 'email'] as const;
  const opened = fields.flatMap((field) => {
    const sealed = reporter[field];
    return sealed === null ? [] : [[field, file.unseal(`reporter.${field}`, sealed)]];
  });
  const signedAs = namesOf(file).join('\n');
  return { ...Object.fromEntries(opened), ...(signedAs !== '' && { signedAs }) };
}

function sealAgain(file: ReportFile, reporter: ReporterIdentity, identity: OpenIdentity): ReporterIdentity {
  const sealed = (field: keyof OpenIdentity) => {
    const value = identity[field];
    return value === undefined ? null : file.seal(`reporter.${field}`, value);
  };
  const signedAs = sealed('signedAs');
  return {
    ...reporter,
    ...(signedAs !== null && { signedAs }),
    name: sealed('name'),
    phone: sealed('phone'),
    idNumber: sealed('idNumber'),
    email: sealed('email'),
  };
}
