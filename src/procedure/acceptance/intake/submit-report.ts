import type { CaseFiles, Command } from '../../../platform/case-file/index.js';
import { type Actor, type Clock, done, type Outcome } from '../../../platform/kernel/index.js';
import type { PolicyReleases } from '../../../platform/policy/index.js';
import type { SealedValue, Vault } from '../../../platform/vault/index.js';
import { maskIdentifiers, namesIn, type ReporterIdentity, type ReportFile } from '../../case/index.js';
import { amendIntake } from '../amend.js';
import type { TextsOfRelease } from '../texts.js';
import { newReport } from './new-report.js';
import type { PlaceReader } from './place-reader.js';
import type { QueryCodes } from './query-codes.js';
import type { PlaceInput } from './report-input.js';
import { mayHandIn, type ReporterInput, type ReportInput } from './report-input.js';

/** What the reporter is shown once: the number, and the code that goes with it. */
export interface Submitted {
  readonly case: string;
  readonly rev: number;
  readonly number: string;
  readonly queryCode: string;
}

export interface IntakeParts {
  readonly caseFiles: CaseFiles;
  readonly policy: PolicyReleases;
  readonly texts: TextsOfRelease;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly codes: QueryCodes;
  readonly places: PlaceReader;
}

/** Roles that see every report from the start (第十五条): the centre with identity, the others without. */
const FIRST_PARTIES = ['role:centre', 'masked-role:general-office', 'masked-role:auditor'];

/** 办法 第六条: takes a report in from any channel, seals who sent it, and starts 受理分办. */
export class SubmitReport {
  constructor(private readonly parts: IntakeParts) {}

  /** Refuses an unusable report (`report.…`); a repeated command answers the same number and code. */
  async execute(actor: Actor, command: Command, input: ReportInput): Promise<Outcome<Submitted>> {
    const receivedAt = this.parts.clock.now();
    const texts = await this.parts.texts.of(await this.parts.policy.inForceAt(receivedAt));
    const refusal = mayHandIn(actor, input, texts.secrecyMarks);
    if (refusal) return refusal;
    const queryCode = this.parts.codes.forCommand(command.key);
    const seed = {
      channel: input.channel,
      practice: (input.practice ?? false) && actor.kind === 'staff',
      receivedAt: receivedAt.toISOString(),
    };
    const created = await this.parts.caseFiles.create(
      actor,
      command,
      { kind: 'report', domain: newReport(seed), parties: FIRST_PARTIES, receivedAt },
      async (file: ReportFile) => {
        this.takeIn(file, input, queryCode);
        await file.startProcess('report-acceptance', {});
        return done(null);
      },
    );
    if (!created.ok) return created;
    const { number, rev } = created.value;
    return done({ case: created.value.case, rev, number, queryCode });
  }

  private takeIn(file: ReportFile, input: ReportInput, queryCode: string): void {
    const names = [...namesGiven(input), ...namesIn(input.text)];
    const place = this.parts.places.read(maskedPlace(input.place, names), input.text);
    amendIntake(file, {
      text: maskIdentifiers(input.text, names),
      original: file.seal('intake.original', input.text),
      place,
      reporter: { ...sealIdentity(file, this.parts.vault, input.reporter), ...sealHelper(file, input) },
      attachments: [...input.attachments],
      ...(input.category === undefined ? {} : { chosen: input.category }),
      queryCodeHash: this.parts.codes.hashOf(file.number, queryCode),
    });
    const { channel, reporter, attachments } = file.domain.intake;
    file.record({
      kind: 'report.received',
      data: { channel, anonymous: reporter.anonymous, attachments: attachments.length, place: place.label },
      clause: '办法 第六条',
    });
  }
}

function namesGiven({ reporter, onBehalf }: ReportInput): string[] {
  return [reporter.name, onBehalf?.name].filter((name) => name !== undefined);
}

/** Nothing is kept of a helper where the reporter wants to stay unknown: he would lead to him. */
function sealHelper(file: ReportFile, { reporter, onBehalf }: ReportInput): Pick<ReporterIdentity, 'helper'> {
  if (reporter.anonymous || onBehalf === undefined) return {};
  const { name, phone = '', relation } = onBehalf;
  return {
    helper: {
      name: file.seal('reporter.helper.name', name.trim()),
      phone: phone.trim() === '' ? null : file.seal('reporter.helper.phone', phone.trim()),
      relation: file.seal('reporter.helper.relation', relation.trim()),
    },
  };
}

function maskedPlace(place: PlaceInput, names: readonly string[]): PlaceInput {
  return Object.fromEntries(Object.entries(place).map(([part, value]) => [part, maskIdentifiers(value, names)]));
}

/** Names and numbers are sealed with the case's own key; equality works through keyed hashes (第十五条). */
function sealIdentity(file: ReportFile, vault: Vault, reporter: ReporterInput): ReporterIdentity {
  const given: Partial<ReporterInput> = reporter.anonymous ? {} : reporter;
  const sealed = (field: string, value: string | undefined): SealedValue | null =>
    value === undefined || value.trim() === '' ? null : file.seal(`reporter.${field}`, value.trim());
  return {
    anonymous: reporter.anonymous,
    name: sealed('name', given.name),
    phone: sealed('phone', given.phone),
    idNumber: sealed('idNumber', given.idNumber),
    email: sealed('email', given.email),
    fingerprints: fingerprints(vault, given),
  };
}

function fingerprints(vault: Vault, { phone, idNumber, email }: Partial<ReporterInput>): string[] {
  const given = [
    ['phone', phone],
    ['id-number', idNumber],
    ['email', email],
  ] as const;
  return given.flatMap(([kind, value]) => (value?.trim() ? [vault.fingerprint(kind, value)] : []));
}
