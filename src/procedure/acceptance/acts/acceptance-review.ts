import { type Actor, done, type JsonObject, type Outcome } from '../../../platform/kernel/index.js';
import { type FormAct, flagOf, keepPlace, type ReportFile, textOf } from '../../case/index.js';
import { raiseEmergency } from '../../emergency/index.js';
import { alignClocks } from '../acceptance-clocks.js';
import { amendAcceptance, keepOverruling } from '../amend.js';
import type { RepeatDecision } from '../domain.js';
import type { PlaceReader } from '../intake/place-reader.js';
import type { Bureaus } from './dispatch.js';
import { mayReview } from './may-review.js';
import { type Reviewed, readReview } from './review-data.js';
import { reviewedPlace } from './review-place.js';

/** Finds the case a repeat belongs to; a narrow read, recorded with the decision. */
export abstract class LeadCases {
  /** Null when there is no such case. */
  abstract find(number: string): Promise<LeadCase | null>;
}

export interface LeadCase {
  readonly case: string;
  readonly number: string;
  readonly practice: boolean;
  /** False once it has ended. */
  readonly open: boolean;
  /** Keyed hashes of the reporter's identifiers; empty when anonymous. */
  readonly fingerprints: readonly string[];
  /** True when it is itself merged into another case, or asks to be. */
  readonly follows: boolean;
}

/** 受理审核: one form holds the clerk's decision on nature, scope, category, completeness and repeats (第三、七条). */
export function acceptanceReview(leads: LeadCases, bureaus: Bureaus, places: PlaceReader): FormAct {
  return {
    form: 'acceptance-review',
    async execute(actor, file, task, data): Promise<Outcome<JsonObject>> {
      const review = readReview(data, file, task.inputs);
      const lead = review.leadNumber === '' ? null : await leads.find(review.leadNumber);
      const refusal = mayReview(file, review, lead, bureaus);
      if (refusal) return refusal;
      const place = reviewedPlace(file, data, places);
      if (!place.ok) return place;
      if (place.value !== null) keepPlace(file, place.value);
      keepReview(file, review, lead);
      nameReported(file, review.reported);
      if (flagOf(data, 'emergency')) await raiseByHand(actor, file, data);
      return done({
        nature: review.nature,
        scope: review.scope.kind,
        complete: review.complete,
        repeat: review.repeat,
        mixed: file.domain.acceptance.parts.some((part) => !part.asked),
        forwardTo: [...review.forwardTo],
      });
    },
  };
}

function keepReview(file: ReportFile, review: Reviewed, lead: LeadCase | null): void {
  overrulings(file, review, lead);
  const repeat = decidedRepeat(file.domain.acceptance.repeat, review, lead);
  amendAcceptance(file, {
    nature: review.nature,
    category: review.category,
    scope: review.scope,
    missing: review.missing,
    repeat,
    parts: [...file.domain.acceptance.parts, ...review.parts],
  });
  const { state } = file.domain.acceptance.repeat;
  if (state === 'none' || review.repeat !== 'merge') alignClocks(file, review.nature, review.complete);
  file.record({
    kind: 'acceptance.reviewed',
    data: {
      nature: review.nature,
      category: review.category,
      scope: review.scope.kind,
      code: review.scope.code,
      complete: review.complete,
      repeat: review.repeat,
      lead: lead?.number ?? '',
      reason: review.reason,
    },
    clause: '办法 第七条',
  });
}

/** Units are added only. A bureau reported on handles nothing of it, and none learns who reported (decision 13). */
function nameReported(file: ReportFile, units: readonly string[]): void {
  if (units.length === 0) return;
  const reported = [...new Set([...file.domain.handling.reported, ...units])];
  file.domain.handling = { ...file.domain.handling, reported };
  amendAcceptance(file, { shielded: true });
  file.record({ kind: 'reported.named', data: { units: reported, by: file.actor.id }, clause: '办法 第五条' });
}

/** A lead the clerk did not merge into, though the rules proposed it, is not proposed again. */
function decidedRepeat(proposed: RepeatDecision, review: Reviewed, lead: LeadCase | null): RepeatDecision {
  const left = proposed.lead !== null && !(review.repeat === 'merge' && lead?.case === proposed.lead.case);
  return {
    ...proposed,
    kind: review.repeat,
    lead: lead === null ? null : { case: lead.case, number: lead.number },
    rejected: left && proposed.lead !== null ? [...proposed.rejected, proposed.lead.case] : proposed.rejected,
  };
}

function overrulings(file: ReportFile, review: Reviewed, lead: LeadCase | null): void {
  const { proposals } = file.domain.acceptance;
  const decided: Readonly<Record<string, string>> = {
    nature: review.nature,
    scope: review.scope.kind === 'accepted' ? review.category : review.scope.code,
    completeness: review.complete ? 'complete' : 'incomplete',
    repeats: review.repeat,
  };
  for (const [what, value] of Object.entries(decided)) {
    const proposed = proposals[what]?.outcome;
    if (proposed !== undefined && proposed !== value)
      keepOverruling(file, { what, proposed, decided: value, reason: review.reason });
  }
  const proposedLead = file.domain.acceptance.repeat.lead?.number;
  if (proposedLead !== undefined && lead !== null)
    keepOverruling(file, { what: 'lead', proposed: proposedLead, decided: lead.number, reason: review.reason });
}

function raiseByHand(actor: Actor, file: ReportFile, data: JsonObject): Promise<void> {
  return raiseEmergency(file, actor.id, [textOf(data, 'emergencyReason') || '受理审核标记']);
}
