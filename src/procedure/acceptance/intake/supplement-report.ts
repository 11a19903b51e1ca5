import type { CaseFiles, Command } from '../../../platform/case-file/index.js';
import { type Actor, done, type Outcome, refuse } from '../../../platform/kernel/index.js';
import { hasEnded, keepPlace, maskFor, REPORT_CHANNEL, type ReportFile, type Supplement } from '../../case/index.js';
import { passOnSupplement } from '../../handling/index.js';
import { amendIntake } from '../amend.js';
import type { TextsOfRelease } from '../texts.js';
import type { PlaceReader } from './place-reader.js';
import { mayBeText } from './report-input.js';
import type { ReporterAccess, ReporterKey } from './reporter-access.js';

export interface SupplementInput {
  readonly text: string;
  readonly attachments: readonly string[];
}

/** Supplements one report can take, so that nobody fills a file up. */
const SUPPLEMENTS = 50;

/** 第七条(三): what the reporter adds stays linked under the same number; an open question is answered by it. */
export class SupplementReport {
  constructor(
    private readonly caseFiles: CaseFiles,
    private readonly access: ReporterAccess,
    private readonly texts: TextsOfRelease,
    private readonly places: PlaceReader,
  ) {}

  async execute(
    actor: Actor,
    command: Command,
    key: ReporterKey,
    input: SupplementInput,
  ): Promise<Outcome<{ readonly number: string; readonly rev: number }>> {
    const opened = await this.access.open(key);
    if (!opened.ok) return opened;
    const { secrecyMarks } = await this.texts.of(opened.value.release);
    const refusal = mayBeText(input.text, secrecyMarks);
    if (refusal) return refusal;
    const changed = await this.caseFiles.change(actor, command, opened.value._id, (file: ReportFile) =>
      supplement(file, input, this.places),
    );
    return changed.ok ? done({ number: changed.value.number, rev: changed.value.rev }) : changed;
  }
}

async function supplement(file: ReportFile, input: SupplementInput, places: PlaceReader): Promise<Outcome<null>> {
  const { supplements, openQuestion } = file.domain.intake;
  const { repeat } = file.domain.acceptance;
  if (hasEnded(file.domain)) return refuse('report.ended', { number: file.number });
  if (supplements.length >= SUPPLEMENTS) return refuse('supplement.too-many', { limit: SUPPLEMENTS });
  const entry = {
    at: file.now.toISOString(),
    text: maskFor(file, input.text),
    original: file.seal(`intake.supplement.${supplements.length}`, input.text),
    attachments: [...input.attachments],
    from: 'reporter',
  };
  amendIntake(file, { supplements: [...supplements, entry] });
  if (openQuestion !== null) readPlace(file, entry.text, places);
  file.record({
    kind: 'report.supplemented',
    data: { attachments: input.attachments.length, asked: openQuestion !== null },
    clause: '办法 第七条(三)',
  });
  // Danger is reported at once, whatever the report waits for (办法 第八条).
  await file.startProcess('emergency-check', {});
  passOnSupplement(file, entry);
  if (repeat.state === 'merged' && repeat.lead !== null) sendToLead(file, repeat.lead.case, entry);
  // A message nobody waits for would answer the next question by mistake.
  if (openQuestion !== null) await file.message('reporter.supplemented', {});
  return done(null);
}

/** What is added to a merged report belongs to the lead, and with it to whoever handles that (policy decision 9). */
function sendToLead(file: ReportFile, lead: string, { text, attachments }: Supplement): void {
  const payload = { from: file.id, number: file.number, text, attachments: [...attachments] };
  file.send({ channel: REPORT_CHANNEL, receiver: lead, kind: 'merged.supplemented', payload, onTold: null });
}

/** Where it is may be just what was asked: a place that was not certain is read again from the answer. */
function readPlace(file: ReportFile, answer: string, places: PlaceReader): void {
  if (file.domain.intake.place.certainty === 'certain') return;
  const place = places.read({}, answer);
  if (place.certainty === 'certain') keepPlace(file, place);
}
