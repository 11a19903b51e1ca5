import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { createDecisions } from '../decisions/index.js';
import { createProcessEngine } from '../engine/index.js';
import { type CheckProgram, checkPolicy, type DataCheck, type PolicyNames } from './check-policy.js';
import type { PolicyProblem } from './policy-releases.js';

/** What the thread is asked: the files of a tree and the names the product offers. */
export interface CheckRequest {
  readonly files: readonly (readonly [string, Uint8Array])[];
  readonly names: PolicyNames;
}

/** What the thread says: that it has loaded, then one answer for each request. */
export type CheckAnswer = { readonly ready: true } | { readonly problems: readonly PolicyProblem[] };

const engine = createProcessEngine();
const decisions = createDecisions();

/** Thread that checks trees: it may stall or run out of memory without anybody else noticing. */
parentPort?.on('message', async ({ files, names }: CheckRequest) => {
  const dataChecks = await Promise.all((names.programs ?? []).map(loaded));
  const problems = await checkPolicy(new Map(files), { engine, decisions, names: () => names, dataChecks });
  say({ problems });
});
say({ ready: true });

async function loaded({ path, program }: CheckProgram): Promise<DataCheck> {
  const { check } = (await import(pathToFileURL(program).href)) as Pick<DataCheck, 'check'>;
  return { path, check };
}

function say(answer: CheckAnswer): void {
  parentPort?.postMessage(answer);
}
