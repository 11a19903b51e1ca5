/** The parts of the API's case that the demonstration reads (`GET /api/cases/:id`). */
export interface DemoCase {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly outcome: string | null;
  readonly outcomeTitle: string;
  readonly statusTitle: string;
  readonly intake: { readonly text?: string };
  readonly acceptance: DemoAcceptance;
  readonly emergency: { readonly raised: boolean };
  readonly handling: { readonly bureau?: string };
  readonly clocks: readonly DemoClock[];
  readonly tasks: readonly DemoTask[];
  readonly incidents: readonly { readonly element: string; readonly code: string }[];
}

export interface DemoAcceptance {
  readonly nature: string | null;
  readonly category: string;
  readonly candidates: readonly { readonly category: string; readonly evidence: readonly string[] }[];
  readonly scope: DemoScope | null;
  readonly missing: readonly string[];
  readonly proposals: Readonly<Record<string, DemoProposal>>;
  readonly repeat: { readonly kind: string; readonly lead: { readonly number: string } | null };
  readonly dispatches: readonly { readonly lead: string }[];
  readonly rounds: number;
  readonly answer: string;
}

export interface DemoScope {
  readonly kind: string;
  readonly code: string;
  readonly reason: string;
  readonly clause: string;
  readonly authority: string;
}

export interface DemoProposal {
  readonly outcome: string;
  readonly reason: string;
  readonly clause: string;
}

export interface DemoClock {
  readonly key: string;
  readonly dueAt: string;
  readonly state: string;
}

export interface DemoTask {
  readonly id: string;
  readonly name: string;
  readonly form: string | null;
  readonly role: string;
  readonly unit: string;
  readonly openedAt: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}
