import { isLive } from './policy-paths.js';
import type { LivePolicy, PolicyTree, Release } from './policy-releases.js';
import { jsonOf, PolicyFault } from './policy-tree.js';
import type { ReleaseStore } from './release-store.js';

interface LiveRelease {
  readonly effectiveAt: Date;
  readonly policy: LivePolicy;
}

/** The live files of every release, in memory, with the dates they come into force. */
export class LiveFiles {
  private readonly releases: LiveRelease[] = [];
  private readonly contents = new Map<string, Uint8Array>();
  /** Parsed once by content, so that readers can tell by identity whether anything changed. */
  private readonly parsed = new Map<string, unknown>();
  private running: Promise<void> | null = null;
  private queued: Promise<void> | null = null;

  constructor(private readonly store: ReleaseStore) {}

  /**
   * Takes up releases published since the last time; one after the other, so that none is taken up twice. All who ask
   * while one is under way share the next: the one under way may have looked before what they know of was published.
   */
  refresh(): Promise<void> {
    if (!this.running) return this.begin();
    this.queued ??= this.running.catch(() => undefined).then(() => this.begin());
    return this.queued;
  }

  private begin(): Promise<void> {
    this.queued = null;
    const run = this.takeUp().finally(() => {
      if (this.running === run) this.running = null;
    });
    this.running = run;
    return run;
  }

  /** The newest release in force at an instant; before the first came into force, the first. @throws PolicyFault without any */
  at(instant: Date): LivePolicy {
    const inForce = this.releases.findLast((release) => release.effectiveAt <= instant) ?? this.releases[0];
    if (!inForce) throw new PolicyFault('expected a policy release, but none has been imported');
    return inForce.policy;
  }

  private async takeUp(): Promise<void> {
    const last = this.releases.at(-1)?.policy.release ?? 0;
    for (const release of await this.store.after(last)) {
      const files = Object.entries(release.files).filter(([path]) => isLive(path));
      const unknown = files.map(([, hash]) => hash).filter((hash) => !this.contents.has(hash));
      for (const [hash, bytes] of await this.store.contents(unknown)) this.contents.set(hash, bytes);
      this.releases.push({ effectiveAt: release.effectiveAt, policy: this.policyOf(release, files) });
    }
  }

  private policyOf(release: Release, files: readonly (readonly [string, string])[]): LivePolicy {
    const hashes = new Map(files);
    return {
      release: release.number,
      paths: (folder) => [...hashes.keys()].filter((path) => path.startsWith(folder)).sort(),
      data: (path) => {
        const hash = hashes.get(path);
        if (hash === undefined)
          throw new PolicyFault(`expected ${path} in release ${release.number}, but it is missing`);
        return this.parse(path, hash);
      },
    };
  }

  private parse(path: string, hash: string): unknown {
    if (!this.parsed.has(hash)) {
      const tree: PolicyTree = new Map([[path, this.contents.get(hash) ?? new Uint8Array()]]);
      this.parsed.set(hash, jsonOf(tree, path));
    }
    return this.parsed.get(hash);
  }
}
