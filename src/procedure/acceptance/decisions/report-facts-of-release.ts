import type { JsonObject } from '../../../platform/kernel/index.js';
import type { PolicyReleases } from '../../../platform/policy/index.js';
import { addedByReporter, type DecisionFacts, type ReportFile, textOf, textsOf } from '../../case/index.js';
import { loadReportReader, type ReportReader } from '../../scope/index.js';

/** What the rule sets of acceptance ask about a report, read with the lexicon, authorities and duties of its release. */
export class ReportFactsOfRelease {
  private readonly readers = new Map<number, ReportReader>();
  /** Several rule sets ask about the same letter in one step: it is read once. */
  private latest: { readonly key: string; readonly facts: JsonObject } = { key: '', facts: {} };

  constructor(private readonly policy: PolicyReleases) {}

  /** One provider per rule set (their READMEs list the facts). */
  get bySet(): Readonly<Record<string, DecisionFacts>> {
    return {
      emergency: (file) => this.emergency(file),
      nature: (file) => this.ofText(file),
      scope: (file) => this.ofText(file),
      completeness: (file, inputs) => this.completeness(file, inputs),
      routing: (file) => this.routing(file),
    };
  }

  /** Facts of everything the reporter has written so far. */
  ofText(file: ReportFile): Promise<JsonObject> {
    return this.read(file, wholeText(file));
  }

  /** Only what has not been judged yet: a flag a person took down does not come back by the same words. */
  private emergency(file: ReportFile): Promise<JsonObject> {
    const { intake, acceptance } = file.domain;
    const first = acceptance.proposals.nature === undefined;
    return this.read(file, first ? intake.text : (intake.supplements.at(-1)?.text ?? ''));
  }

  private async completeness(file: ReportFile, inputs: JsonObject): Promise<JsonObject> {
    const { intake, acceptance, emergency } = file.domain;
    return {
      ...(await this.ofText(file)),
      nature: textOf(inputs, 'nature') || 'report',
      placeCertainty: intake.place.certainty,
      placeDetail: intake.place.detail,
      attachments: intake.attachments.length,
      emergency: emergency.raised && emergency.standDown === null,
      rounds: acceptance.rounds,
    };
  }

  private async routing(file: ReportFile): Promise<JsonObject> {
    const { acceptance, handling } = file.domain;
    const duty = (await this.reader(file.release)).duty(acceptance.category, wholeText(file));
    const returnedBy = acceptance.returns.map((entry) => entry.bureau);
    const reported = [...handling.reported];
    return {
      category: acceptance.category,
      ...(duty && { duty, alternative: alternativeOf(duty, [...returnedBy, ...reported]) }),
      returnedBy,
      reported,
    };
  }

  private async read(file: ReportFile, text: string): Promise<JsonObject> {
    const { path } = file.domain.intake.place;
    const key = `${file.release}|${path}|${text}`;
    if (this.latest.key !== key) this.latest = { key, facts: (await this.reader(file.release)).facts(text, path) };
    return this.latest.facts;
  }

  private async reader(release: number): Promise<ReportReader> {
    const known = this.readers.get(release);
    if (known) return known;
    const policy = await this.policy.compiled(release);
    const reader = loadReportReader((path) => policy.data(path));
    this.readers.set(release, reader);
    return reader;
  }
}

/** The first assisting bureau of the row that can lead instead, and those left to assist it. */
function alternativeOf(duty: JsonObject, unfit: readonly string[]): JsonObject {
  const [lead = '', ...assisting] = textsOf(duty, 'assisting').filter((bureau) => !unfit.includes(bureau));
  return { lead, assisting };
}

function wholeText(file: ReportFile): string {
  const { intake } = file.domain;
  return [intake.text, ...addedByReporter(intake).map(({ text }) => text)].join('\n');
}
