import { Worker } from 'node:worker_threads';
import { programBeside } from '../source-build/index.js';
import type { PolicyNames } from './check-policy.js';
import type { CheckAnswer, CheckRequest } from './check-worker.js';
import type { PolicyProblem, PolicyTree } from './policy-releases.js';

/** Longest check in ms of what somebody tries: the product's own policy takes one second, on a busy machine twenty. */
const LONGEST_MS = 30_000;
/** The same for what an operator brings in from files: a host must start on a slow or busy machine too. */
export const LONGEST_IMPORT_MS = 120_000;
/** Longest start of the thread in ms. */
const LONGEST_START_MS = 60_000;
/** How long a thread without work is kept, in ms: whoever checks a draft mostly checks it again. */
const KEPT_MS = 10_000;
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** A check that was ended: the tree costs more than any sound one. */
class CheckEnded extends Error {}

/**
 * Checks trees in a thread of its own, one after the other. What is only tried may cost what it wants: it never stalls
 * the host, and is ended when it takes too long or too much memory.
 */
export class CheckRunner {
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private retiring: NodeJS.Timeout | undefined;

  /**
   * All that keeps a tree from being published, as far as the platform can tell.
   * @throws Error when the thread cannot be started
   */
  check(tree: PolicyTree, names: PolicyNames, longestMs = LONGEST_MS): Promise<readonly PolicyProblem[]> {
    const next = this.last.then(() => this.run(tree, names, longestMs));
    this.last = next.catch(() => undefined);
    return next;
  }

  private async run(tree: PolicyTree, names: PolicyNames, longestMs: number): Promise<readonly PolicyProblem[]> {
    clearTimeout(this.retiring);
    const worker = this.worker ?? (await this.start());
    worker.ref();
    try {
      const answer = await this.ask(worker, longestMs, () => worker.postMessage(request(tree, names)));
      this.rest(worker);
      return 'problems' in answer ? answer.problems : [];
    } catch (error) {
      await this.end(worker);
      if (error instanceof CheckEnded) return [{ path: '', rule: 'too-expensive', message: error.message }];
      throw error;
    }
  }

  private async start(): Promise<Worker> {
    const worker = new Worker(programBeside(import.meta.url, 'check-worker', '..'), {
      execArgv: [],
      resourceLimits: MEMORY,
    });
    this.worker = worker;
    await this.ask(worker, LONGEST_START_MS, () => {}).catch(async (error) => {
      await this.end(worker);
      throw error;
    });
    return worker;
  }

  private ask(worker: Worker, longestMs: number, act: () => void): Promise<CheckAnswer> {
    return new Promise<CheckAnswer>((resolve, reject) => {
      const tooLong = () => reject(new CheckEnded(`检查超过 ${longestMs / 1_000} 秒，已中止：内容过多或过于复杂`));
      const timer = setTimeout(tooLong, longestMs);
      const failed = (error: Error) =>
        reject(isOutOfMemory(error) ? new CheckEnded('检查占用内存过多，已中止') : error);
      worker.removeAllListeners();
      worker.once('message', resolve).once('error', failed);
      worker.once('exit', () => reject(new Error('expected the checking thread to answer, but it ended')));
      act();
      // Nothing is left behind, whichever way it ends.
      const settled = () => clearTimeout(timer);
      worker.once('message', settled).once('error', settled).once('exit', settled);
    });
  }

  /** An idle thread keeps nobody from exiting, and goes after a while. */
  private rest(worker: Worker): void {
    worker.unref();
    this.retiring = setTimeout(() => this.end(worker), KEPT_MS);
    this.retiring.unref();
  }

  private async end(worker: Worker): Promise<void> {
    if (this.worker === worker) this.worker = null;
    worker.removeAllListeners();
    worker.on('error', () => {});
    await worker.terminate();
  }
}

/** Copied exactly: a stored file may be a small part of a large buffer. */
function request(tree: PolicyTree, names: PolicyNames): CheckRequest {
  return { files: [...tree].map(([path, bytes]) => [path, new Uint8Array(bytes)]), names };
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
