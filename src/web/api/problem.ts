/** A refusal or fault the server told of (RFC 9457), or a line that broke (`status` 0). */
export interface Problem {
  readonly status: number;
  readonly code: string;
  /** Chinese text for people. */
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** Thrown by `unwrap`, so that data hooks tell a failure from an answer. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
  }
}

const OFFLINE: Problem = { status: 0, code: 'web.offline', detail: '没有连上服务器，您填写的内容还在，请稍后再试。' };
const UNREADABLE: Problem = { status: 500, code: 'web.unreadable', detail: '服务器的回答无法识别，请稍后再试。' };

/** Whatever went wrong, as something a page can show. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof ProblemError) return fault.problem;
  if (isProblem(fault)) return fault;
  return fault instanceof TypeError ? OFFLINE : UNREADABLE;
}

/** The server cannot be reached, or says it is busy: the same request may be sent again later, with the same key. */
export function isPassing({ status }: Problem): boolean {
  return status === 0 || status === 429 || status === 502 || status === 503 || status === 504;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'status' in value;
}
