/** State of 重特大突发事件 (第八条): a flag beside the nature, raised at once, stood down by a person only. */
export interface EmergencyDomain {
  readonly raised: boolean;
  readonly raisedAt: string;
  /** `rule` or the id of the person who raised it. */
  readonly raisedBy: string;
  /** Words or reasons that raised it. */
  readonly evidence: readonly string[];
  /** Places of the alert ladder told so far, with when each was told. */
  readonly alerts: readonly EmergencyAlert[];
  readonly acknowledgedAt: string;
  readonly acknowledgedBy: string;
  /** 一般 | 较大 | 重大 | 特别重大, given by the duty office; empty before. */
  readonly grade: string;
  readonly gradeReason: string;
  /** 快报 and its follow-ups, in order; not there in cases stored before the first one. */
  readonly flashReports?: readonly FlashReport[];
  readonly standDown: { readonly at: string; readonly by: string; readonly reason: string } | null;
}

/** One sheet of 快报, as issued. */
export interface FlashReport {
  readonly n: number;
  readonly kind: '快报' | '续报' | '终报';
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  /** Grade at that time; empty before grading. */
  readonly grade: string;
  readonly happenedAt: string;
  readonly what: string;
  readonly casualties: string;
  readonly damage: string;
  readonly taken: string;
  readonly requests: string;
  readonly final: boolean;
}

export interface EmergencyAlert {
  readonly step: number;
  /** Post told, from the ladder in rules data. */
  readonly post: string;
  readonly sentAt: string;
}

export function emptyEmergency(): EmergencyDomain {
  return {
    raised: false,
    raisedAt: '',
    raisedBy: '',
    evidence: [],
    alerts: [],
    acknowledgedAt: '',
    acknowledgedBy: '',
    grade: '',
    gradeReason: '',
    standDown: null,
  };
}

/** True while the flag stands: raised and not stood down. */
export function emergencyStands(emergency: EmergencyDomain): boolean {
  return emergency.raised && emergency.standDown === null;
}
