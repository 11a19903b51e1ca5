import { z } from 'zod';
import { day, identifier, plainText } from '../http/index.js';

const note = plainText({ max: 5_000 });
const unit = z.string().min(1).max(80);

/** Bodies of what may be done to a case besides completing its tasks, by route. */
export const bodies = {
  progress: z.strictObject({ text: note, reached: day.optional() }).meta({ id: 'ProgressNote' }),
  question: z.strictObject({ question: note }).meta({ id: 'Question' }),
  statement: z.strictObject({ unit, questions: z.array(note).min(1).max(20) }).meta({ id: 'StatementRequest' }),
  statementAnswer: z.strictObject({ statement: identifier, answer: note }).meta({ id: 'StatementAnswer' }),
  undertakers: z
    .strictObject({
      items: z
        .array(z.strictObject({ unit, request: note }))
        .min(1)
        .max(20),
    })
    .meta({ id: 'Undertakers' }),
  writeOff: z.strictObject({ item: identifier, reason: note }).meta({ id: 'WriteOff' }),
  rectification: z.strictObject({ proof: note }).meta({ id: 'Rectification' }),
  longTerm: z
    .strictObject({
      day,
      reason: note,
      milestones: z.array(z.strictObject({ day, text: plainText({ max: 500 }) })).max(30),
    })
    .meta({ id: 'LongTerm' }),
  reported: z.strictObject({ units: z.array(unit).max(20) }).meta({ id: 'ReportedUnits' }),
  reason: z.strictObject({ reason: note }).meta({ id: 'Reason' }),
  returned: z
    .strictObject({ opinion: plainText({ max: 5_000, min: 0 }), returnTo: unit.optional() })
    .meta({ id: 'ReturnOpinion', description: '退回监督举报中心，须写明转办意见' }),
};

export const receipt = z
  .strictObject({ number: z.string(), revision: z.int(), result: z.record(z.string(), z.unknown()).nullable() })
  .meta({ id: 'CaseReceipt' });
export type Receipt = z.infer<typeof receipt>;
