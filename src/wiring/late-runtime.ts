import type { CaseFileRuntime } from '../platform/case-file/index.js';

/** The kind of case needs the case files, and they need the kind: the second half of the knot is tied here. */
export class LateRuntime {
  private runtime: CaseFileRuntime | null = null;

  set(runtime: CaseFileRuntime): void {
    this.runtime = runtime;
  }

  /** @throws Error before the case files are there: a fault of the wiring */
  get(): CaseFileRuntime {
    if (this.runtime === null) throw new Error('expected the case files to be there, but they are not wired yet');
    return this.runtime;
  }
}
