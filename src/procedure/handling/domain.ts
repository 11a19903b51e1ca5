/** Where a dispatched item stands with its bureau. */
export type HandlingPhase = 'none' | 'checking' | 'returned' | 'handling' | 'feedback' | 'coordination' | 'closed';

/** State of 组织办理 (第九–十一条): one dispatch at a time; what earlier bureaus left stays in the lists. */
export interface HandlingDomain {
  readonly phase: HandlingPhase;
  /** `report` or `consultation`: decides limits, and whether an extension is possible at all. */
  readonly nature: string;
  readonly bureau: string;
  readonly assisting: readonly string[];
  readonly round: number;
  /** True after 协调裁定: the bureau may not return the item. */
  readonly binding: boolean;
  /** Instant of the dispatch to this bureau: day 0 of its clocks, never restarted. */
  readonly dispatchedAt: string;
  /** Keys of the limits at work now: return and handling (extension and long-term put their own in place). */
  readonly returnClock: string;
  readonly handleClock: string;
  /** 转办意见 under signature. */
  readonly returnOpinion: string;
  /** True for 重新办理 after a review: acceptance has ended long since. */
  readonly again: boolean;
  /** How the bureau came to own the item. */
  readonly acceptance: BureauAcceptance | null;
  /** Units reported on: never undertakers of their own case. */
  readonly reported: readonly string[];
  readonly undertakers: readonly UndertakerItem[];
  readonly statements: readonly Statement[];
  readonly progress: readonly ProgressNote[];
  readonly legal: readonly LegalOpinion[];
  readonly inquiries: readonly Inquiry[];
  readonly extension: Extension | null;
  readonly longTerm: LongTerm | null;
  readonly closing: Closing | null;
  readonly feedback: BureauFeedback | null;
  /** 退回补办: feedback the centre sent back, oldest first. */
  readonly sentBack: readonly SentBack[];
  readonly signOffs: readonly SignOff[];
  /** What earlier rounds left before 重新办理 began anew, oldest first; not there in cases stored before it was kept. */
  readonly earlier?: readonly EarlierRound[];
}

/** A round of handling that has ended: its closing, feedback and items stay evidence of the case. */
export type EarlierRound = Pick<
  HandlingDomain,
  'bureau' | 'round' | 'dispatchedAt' | 'undertakers' | 'closing' | 'feedback' | 'sentBack' | 'longTerm'
>;

export interface BureauAcceptance {
  readonly at: string;
  /** `deemed`: the return limit passed without a return (policy decision 3). */
  readonly how: 'bureau' | 'deemed';
}

/** One item handed to an undertaker (第十一条). */
export interface UndertakerItem {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  readonly request: string;
  readonly assignedAt: string;
  readonly dueAt: string;
  readonly state: 'open' | 'answered' | 'returned' | 'written-off';
  readonly answer: string;
  readonly settledAt: string;
  /** Reason of a return or a write-off. */
  readonly reason: string;
  /** Set when the bureau was alarmed because the item ran late. */
  readonly alarmedAt: string;
}

/** 书面说明: questions to the unit reported on, without the report's text (policy decision 13). */
export interface Statement {
  readonly id: string;
  readonly unit: string;
  readonly questions: readonly string[];
  readonly askedAt: string;
  readonly answer: string;
  readonly answeredAt: string;
}

export interface ProgressNote {
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** 法律意见 of the legal department, on request (第五条). */
export interface LegalOpinion {
  readonly id: string;
  readonly question: string;
  readonly askedAt: string;
  readonly opinion: string;
  readonly givenAt: string;
  readonly by: string;
}

/** A question to the reporter, asked through the centre (policy decision 6). */
export interface Inquiry {
  readonly id: string;
  readonly question: string;
  readonly askedAt: string;
  readonly answer: string;
  readonly how: string;
  readonly answeredAt: string;
}

/** 延期备案 (第十条): a filing, once per case. Its number stands in `registers['extension-filing']`. */
export interface Extension {
  readonly requestedAt: string;
  readonly requestedBy: string;
  readonly reason: string;
  /** `general-office`: filed after the 20 working days had ended; that clock stays missed. */
  readonly by: 'bureau' | 'general-office';
  readonly state: 'signing' | 'filed' | 'rejected';
  readonly filedAt: string;
  readonly dueAt: string;
}

/** 长期办理 (第十条): dates named by the head of the bureau after study. */
export interface LongTerm {
  readonly dates: readonly LongTermDate[];
}

export interface LongTermDate {
  readonly at: string;
  readonly by: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly reason: string;
  readonly milestones: readonly Milestone[];
}

export interface Milestone {
  readonly day: string;
  readonly text: string;
}

export const FINDINGS = ['属实', '部分属实', '不属实', '无法查实'] as const;
export const RESULTS = ['已解决', '部分解决', '正在整改', '列入计划', '已解释说明'] as const;
export const METHODS = ['现场', '暗访', '书面', '电话'] as const;

/** 办结要素 (policy decision 12). The reply to the reporter is written apart from the internal finding. */
export interface Closing {
  readonly at: string;
  readonly by: string;
  /** One of FINDINGS; empty for a consultation. */
  readonly finding: string;
  readonly result: string;
  readonly method: string;
  readonly visits: readonly Visit[];
  readonly measures: string;
  readonly measuresDue: string;
  /** Day a rectification must be done, `YYYY-MM-DD`; empty unless 正在整改. */
  readonly rectifyBy: string;
  readonly responsibleUnit: string;
  readonly evidence: readonly string[];
  readonly internalFinding: string;
  readonly reply: string;
}

export interface Visit {
  readonly day: string;
  readonly people: string;
}

export interface BureauFeedback {
  readonly at: string;
  readonly progress: string;
  readonly acceptedAt: string;
  readonly acceptedBy: string;
}

export interface SentBack {
  readonly at: string;
  readonly by: string;
  readonly reasons: readonly string[];
  readonly note: string;
}

/** One place of 经办 → 处长 → 司领导. */
export interface SignOff {
  readonly what: 'return' | 'closing' | 'extension' | 'answer';
  readonly step: 'handler' | 'division-head' | 'bureau-head';
  readonly by: string;
  readonly at: string;
  readonly agreed: boolean;
  readonly opinion: string;
}

export function emptyHandling(): HandlingDomain {
  return {
    phase: 'none',
    nature: '',
    bureau: '',
    assisting: [],
    round: 0,
    binding: false,
    dispatchedAt: '',
    returnClock: '',
    handleClock: '',
    returnOpinion: '',
    again: false,
    acceptance: null,
    reported: [],
    undertakers: [],
    statements: [],
    progress: [],
    legal: [],
    inquiries: [],
    extension: null,
    longTerm: null,
    closing: null,
    feedback: null,
    sentBack: [],
    signOffs: [],
  };
}
