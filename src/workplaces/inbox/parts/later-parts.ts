import { z } from 'zod';
import { CALLBACK_RESULTS } from '../../../procedure/feedback/index.js';

/** 重特大突发事件 (第八条) as shown. */
export const emergencyPart = z
  .object({
    raised: z.boolean(),
    raisedAt: z.string(),
    raisedBy: z.string(),
    evidence: z.array(z.string()),
    alerts: z.array(z.object({ step: z.int(), post: z.string(), sentAt: z.string() })),
    acknowledgedAt: z.string(),
    acknowledgedBy: z.string(),
    grade: z.string(),
    gradeReason: z.string(),
    standDown: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'EmergencyPart', description: '重特大突发事件' });

const callback = z.object({
  decision: z.enum(['undecided', 'yes', 'no']),
  reason: z.string(),
  tries: z.array(z.object({ at: z.string(), by: z.string(), result: z.enum(CALLBACK_RESULTS), comment: z.string() })),
  result: z.enum([...CALLBACK_RESULTS, '']),
  comment: z.string(),
});

const review = z.object({
  id: z.string(),
  kind: z.enum(['复查', '复核']),
  askedBy: z.enum(['reporter', 'ministry']),
  askedAt: z.string(),
  reason: z.string(),
  state: z.enum(['asked', 'transferred', 'handling', 'declined', 'concluded']),
  decisionReason: z.string(),
  reviewer: z.string(),
  result: z.string(),
  conclusion: z.string(),
  settledAt: z.string(),
});

/** 反馈评价 (第十二、十三条) as shown. */
export const feedbackPart = z
  .object({
    path: z.enum(['', 'handled', 'answered']),
    reply: z.object({ at: z.string(), by: z.string(), text: z.string() }).nullable(),
    callback,
    ratings: z.array(z.object({ at: z.string(), level: z.enum(['满意', '基本满意', '不满意']), comment: z.string() })),
    reviewUntil: z.string(),
    reviews: z.array(review),
  })
  .meta({ id: 'FeedbackPart', description: '反馈评价' });

/** 信息管理 (第十六条) as shown. */
export const recordsPart = z
  .object({
    end: z
      .object({
        at: z.string(),
        outcome: z.string(),
        clause: z.string(),
        reason: z.string(),
        reviewWindow: z.boolean(),
      })
      .nullable(),
    archive: z
      .object({
        at: z.string(),
        outcome: z.string(),
        files: z.array(z.object({ name: z.string(), title: z.string(), sha256: z.string() })),
        retentionYears: z.int(),
        paperPlace: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'RecordsPart', description: '归档' });
