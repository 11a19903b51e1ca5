import { z } from 'zod';

const texts = z.array(z.string());

export const undertakerItem = z
  .object({
    id: z.string(),
    unit: z.string(),
    name: z.string(),
    request: z.string(),
    assignedAt: z.string(),
    dueAt: z.string(),
    state: z.enum(['open', 'answered', 'returned', 'written-off']),
    answer: z.string(),
    settledAt: z.string(),
    reason: z.string(),
    alarmedAt: z.string(),
  })
  .meta({ id: 'UndertakerItem', description: '第十一条：承办事项' });

const closing = z.object({
  at: z.string(),
  by: z.string(),
  finding: z.string(),
  result: z.string(),
  method: z.string(),
  visits: z.array(z.object({ day: z.string(), people: z.string() })),
  measures: z.string(),
  measuresDue: z.string(),
  rectifyBy: z.string(),
  responsibleUnit: z.string(),
  evidence: texts,
  internalFinding: z.string(),
  reply: z.string(),
});

const feedback = z.object({ at: z.string(), progress: z.string(), acceptedAt: z.string(), acceptedBy: z.string() });
const sentBack = z.object({ at: z.string(), by: z.string(), reasons: texts, note: z.string() });
const longTerm = z.object({
  dates: z.array(
    z.object({
      at: z.string(),
      by: z.string(),
      day: z.string(),
      reason: z.string(),
      milestones: z.array(z.object({ day: z.string(), text: z.string() })),
    }),
  ),
});
const extension = z.object({
  requestedAt: z.string(),
  requestedBy: z.string(),
  reason: z.string(),
  by: z.enum(['bureau', 'general-office']),
  state: z.enum(['signing', 'filed', 'rejected']),
  filedAt: z.string(),
  dueAt: z.string(),
});

/** 经办 → 处长 → 司领导, one signature. */
export const signature = z
  .object({
    what: z.enum(['return', 'closing', 'extension', 'answer']),
    step: z.enum(['handler', 'division-head', 'bureau-head']),
    by: z.string(),
    at: z.string(),
    agreed: z.boolean(),
    opinion: z.string(),
  })
  .meta({ id: 'Signature', description: '司局内部审签的一步' });

const round = {
  bureau: z.string(),
  round: z.int(),
  dispatchedAt: z.string(),
  undertakers: z.array(undertakerItem),
  closing: closing.nullable(),
  feedback: feedback.nullable(),
  sentBack: z.array(sentBack),
  longTerm: longTerm.nullable(),
};

/** 组织办理 (第九–十一条) as shown. */
export const handlingPart = z
  .object({
    ...round,
    phase: z.enum(['none', 'checking', 'returned', 'handling', 'feedback', 'coordination', 'closed']),
    nature: z.string(),
    assisting: texts,
    binding: z.boolean(),
    returnClock: z.string(),
    handleClock: z.string(),
    returnOpinion: z.string(),
    again: z.boolean(),
    acceptance: z.object({ at: z.string(), how: z.enum(['bureau', 'deemed']) }).nullable(),
    reported: texts,
    statements: z.array(
      z.object({
        id: z.string(),
        unit: z.string(),
        questions: texts,
        askedAt: z.string(),
        answer: z.string(),
        answeredAt: z.string(),
      }),
    ),
    progress: z.array(z.object({ at: z.string(), by: z.string(), text: z.string() })),
    legal: z.array(
      z.object({
        id: z.string(),
        question: z.string(),
        askedAt: z.string(),
        opinion: z.string(),
        givenAt: z.string(),
        by: z.string(),
      }),
    ),
    inquiries: z.array(
      z.object({
        id: z.string(),
        question: z.string(),
        askedAt: z.string(),
        answer: z.string(),
        how: z.string(),
        answeredAt: z.string(),
      }),
    ),
    extension: extension.nullable(),
    signOffs: z.array(signature),
    earlier: z.array(z.object(round)).optional(),
  })
  .meta({ id: 'HandlingPart', description: '组织办理；earlier 是重新办理以前的各轮' });
