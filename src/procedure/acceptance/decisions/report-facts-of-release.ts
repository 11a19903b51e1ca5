import type { JsonObject } from '../../../platform/kernel/index.js';
import type { PolicyReleases } from '../../../platform/policy/index.js';
import type { DecisionFacts, ReportFile } from '../../case/index.js';
import {
  type Authority,
  type Duty,
  dutyFor,
  loadClassifier,
  parseAuthorities,
  parseDuties,
  reportTextFacts,
  type ScopeClassifier,
} from '../../scope/index.js';
import { objectIn, textIn } from './decision-data.js';

interface Knowledge {
  readonly classifier: ScopeClassifier;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly duties: readonly Duty[];
}

const NO_AUTHORITY = { name: '', phone: '' };

/** What the rule sets of acceptance ask about a report, read with the lexicon, authorities and duties of its release. */
export class ReportFactsOfRelease {
  private readonly known = new Map<number, Knowledge>();

  constructor(private readonly policy: PolicyReleases) {}

  /** One provider per rule set (their READMEs list the facts). */
  get bySet(): Readonly<Record<string, DecisionFacts>> {
    return {
      emergency: (file) => this.emergency(file),
      nature: (file) => this.ofText(file),
      scope: (file) => this.scope(file),
      completeness: (file, inputs) => this.completeness(file, inputs),
      routing: (file) => this.routing(file),
    };
  }

  /** Facts of everything the reporter has written so far. */
  async ofText(file: ReportFile): Promise<JsonObject> {
    const { classifier } = await this.knowledge(file.release);
    return reportTextFacts(classifier, wholeText(file), file.domain.intake.place.path);
  }

  /** Only what has not been judged yet: a flag a person took down does not come back by the same words. */
  private async emergency(file: ReportFile): Promise<JsonObject> {
    const { intake, acceptance } = file.domain;
    const latest = acceptance.proposals.nature === undefined ? intake.text : (intake.supplements.at(-1)?.text ?? '');
    const { classifier } = await this.knowledge(file.release);
    return reportTextFacts(classifier, latest, intake.place.path);
  }

  private async scope(file: ReportFile): Promise<JsonObject> {
    const facts = await this.ofText(file);
    const { authorities } = await this.knowledge(file.release);
    const authority = authorities.get(textIn(objectIn(facts, 'top'), 'category'));
    return { ...facts, authority: authority ? { name: authority.name, phone: authority.phone } : NO_AUTHORITY };
  }

  private async completeness(file: ReportFile, inputs: JsonObject): Promise<JsonObject> {
    const { intake, acceptance, emergency } = file.domain;
    return {
      ...(await this.ofText(file)),
      nature: textIn(inputs, 'nature') || 'report',
      placeCertainty: intake.place.certainty,
      placeDetail: intake.place.detail,
      attachments: intake.attachments.length,
      emergency: emergency.raised && emergency.standDown === null,
      rounds: acceptance.rounds,
    };
  }

  private async routing(file: ReportFile): Promise<JsonObject> {
    const { acceptance, handling } = file.domain;
    const { duties } = await this.knowledge(file.release);
    const duty = dutyFor(duties, acceptance.category, wholeText(file));
    return {
      category: acceptance.category,
      ...(duty && { duty: { ...duty, assisting: [...duty.assisting] } }),
      returnedBy: acceptance.returns.map((entry) => entry.bureau),
      reported: [...handling.reported],
    };
  }

  private async knowledge(release: number): Promise<Knowledge> {
    const known = this.known.get(release);
    if (known) return known;
    const policy = await this.policy.compiled(release);
    const knowledge = {
      classifier: loadClassifier((path) => policy.data(path)),
      authorities: parseAuthorities(policy.data('rules/scope/authorities.json')),
      duties: parseDuties(policy.data('rules/duties/duties.json')),
    };
    this.known.set(release, knowledge);
    return knowledge;
  }
}

function wholeText(file: ReportFile): string {
  const { text, supplements } = file.domain.intake;
  return [text, ...supplements.filter(({ from }) => from === 'reporter').map((supplement) => supplement.text)].join(
    '\n',
  );
}
