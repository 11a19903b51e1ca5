import type { JsonObject } from '../../../platform/kernel/index.js';
import { NATURES, type Nature, numberOf, type ReportFile, rowsOf, textOf, textsOf } from '../../case/index.js';
import type { AcceptanceDomain, RepeatDecision, ScopeDecision, SplitPart } from '../domain.js';

/** The clerk's decision as read from the form, missing fields filled from what the rules proposed. */
export interface Reviewed {
  readonly nature: Nature;
  readonly category: string;
  readonly scope: ScopeDecision;
  readonly complete: boolean;
  readonly missing: readonly string[];
  readonly repeat: 'none' | 'link' | 'merge';
  readonly leadNumber: string;
  readonly parts: readonly SplitPart[];
  readonly forwardTo: readonly string[];
  /** Bureaus the report is about; none of them handles it (policy decision 13). */
  readonly reported: readonly string[];
  readonly reason: string;
  /** Supplement rounds a reporter can be asked for: a number of the diagram (policy decision 5). */
  readonly roundsAllowed: number;
}

export function readReview(data: JsonObject, file: ReportFile, inputs: JsonObject): Reviewed {
  const proposed = file.domain.acceptance;
  return {
    nature: NATURES.find((nature) => nature === textOf(data, 'nature')) ?? proposed.nature ?? 'report',
    category: textOf(data, 'candidate') || textOf(data, 'category') || proposed.category,
    scope: readScope(data, proposed.scope),
    ...readCompleteness(data, proposed),
    ...readRepeat(data, proposed.repeat),
    parts: rowsOf(data, 'parts').map((row, index) => readPart(row, proposed.parts.length + index)),
    forwardTo: textsOf(data, 'forwardTo'),
    reported: textsOf(data, 'reported'),
    reason: textOf(data, 'reason'),
    roundsAllowed: numberOf(inputs, 'roundsAllowed'),
  };
}

function readCompleteness(data: JsonObject, { proposals, missing }: AcceptanceDomain) {
  const complete = (textOf(data, 'completeness') || proposals.completeness?.outcome) !== 'incomplete';
  const named = textsOf(data, 'missing');
  return { complete, missing: complete ? [] : named.length > 0 ? named : missing };
}

function readRepeat(data: JsonObject, proposed: RepeatDecision) {
  const given = textOf(data, 'repeat') || proposed.kind;
  const repeat: Reviewed['repeat'] = given === 'merge' || given === 'link' ? given : 'none';
  return { repeat, leadNumber: repeat === 'none' ? '' : namedLead(data, proposed) };
}

/** One picked from the close ones wins over the field that starts with the proposed number. */
function namedLead(data: JsonObject, { lead }: RepeatDecision): string {
  return textOf(data, 'leadChosen') || textOf(data, 'leadNumber') || (lead?.number ?? '');
}

/** A refusal or guidance keeps the proposed wording, authority and number where the clerk leaves them. */
function readScope(data: JsonObject, proposed: ScopeDecision | null): ScopeDecision {
  const given = textOf(data, 'scope');
  const kind =
    given === 'refused' || given === 'guided' ? given : given === '' ? (proposed?.kind ?? 'accepted') : 'accepted';
  const base = proposed?.kind === kind ? proposed : undefined;
  return {
    kind,
    code: textOf(data, 'scopeCode') || base?.code || '',
    reason: textOf(data, 'scopeReason') || base?.reason || '',
    clause: base?.clause || (kind === 'accepted' ? '办法 第七条(一)' : '办法 第三条'),
    authority: textOf(data, 'authority') || base?.authority || '',
    phone: textOf(data, 'phone') || base?.phone || '',
  };
}

function readPart(row: JsonObject, index: number): SplitPart {
  const kind = textOf(row, 'kind');
  return {
    key: `part-${index + 1}`,
    kind: kind === 'discipline' || kind === 'water' ? kind : 'other',
    text: textOf(row, 'text'),
    asked: false,
    number: '',
    outcome: '',
  };
}
