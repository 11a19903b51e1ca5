/** State of 反馈评价 (第十二、十三条). */
export interface FeedbackDomain {
  /** `handled`: a bureau closed it; `answered`: the centre answered a consultation itself. */
  readonly path: '' | 'handled' | 'answered';
  readonly reply: ReporterReply | null;
  readonly callback: CallbackState;
  /** Ratings the reporter gave himself, oldest first. */
  readonly ratings: readonly Rating[];
  /** Last instant at which a review may still be asked for; empty before the reply. */
  readonly reviewUntil: string;
  readonly reviews: readonly Review[];
}

export interface ReporterReply {
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** 电话回访: the decision (yes, or no because …) and every try. */
export interface CallbackState {
  readonly decision: 'undecided' | 'yes' | 'no';
  readonly reason: string;
  readonly tries: readonly CallbackTry[];
  readonly result: CallbackResult | '';
  readonly comment: string;
}

export const CALLBACK_RESULTS = ['满意', '基本满意', '不满意', '未接通', '拒访'] as const;
export type CallbackResult = (typeof CALLBACK_RESULTS)[number];

export interface CallbackTry {
  readonly at: string;
  readonly by: string;
  readonly result: CallbackResult;
  readonly comment: string;
}

export interface Rating {
  readonly at: string;
  readonly level: '满意' | '基本满意' | '不满意';
  readonly comment: string;
}

export const REVIEW_RESULTS = ['维持', '变更', '重新办理'] as const;

/** One 复查 or 复核 (第十三条), asked for by the reporter or by the ministry (通知 二). */
export interface Review {
  readonly id: string;
  readonly kind: '复查' | '复核';
  readonly askedBy: 'reporter' | 'ministry';
  readonly askedAt: string;
  readonly reason: string;
  readonly state: 'asked' | 'transferred' | 'handling' | 'declined' | 'concluded';
  readonly decisionReason: string;
  /** Unit that carries it out; for 复核 another division or a higher level. */
  readonly reviewer: string;
  /** One of REVIEW_RESULTS once concluded. */
  readonly result: string;
  readonly conclusion: string;
  readonly settledAt: string;
}

export function emptyFeedback(): FeedbackDomain {
  return {
    path: '',
    reply: null,
    callback: { decision: 'undecided', reason: '', tries: [], result: '', comment: '' },
    ratings: [],
    reviewUntil: '',
    reviews: [],
  };
}
