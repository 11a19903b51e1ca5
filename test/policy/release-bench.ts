import { createDecisions } from '../../src/platform/decisions/index.js';
import { createProcessEngine } from '../../src/platform/engine/index.js';
import { type Actor, MovableClock, type Outcome } from '../../src/platform/kernel/index.js';
import {
  openPolicyReleases,
  type PolicyReleases,
  type PolicyTree,
  type Release,
} from '../../src/platform/policy/index.js';
import { type TestDatabase, testDatabase } from '../persistence/test-database.js';
import { samplePolicy } from './sample-policy.js';

export const engine = createProcessEngine();
export const decisions = createDecisions();
export const author: Actor = {
  id: 'designer',
  name: '演示·流程设计员',
  kind: 'staff',
  roles: ['designer'],
  unit: 'centre',
};
export const START = new Date('2026-03-02T01:00:00Z');

/** Releases in a database of their own, empty before each test. */
export class ReleaseBench {
  clock = new MovableClock(START);

  private constructor(readonly database: TestDatabase) {}

  static async open(): Promise<ReleaseBench> {
    return new ReleaseBench(await testDatabase());
  }

  close(): Promise<void> {
    return this.database.close();
  }

  async clear(): Promise<void> {
    this.clock = new MovableClock(START);
    await this.database.connection.collection('releases').deleteMany({});
    await this.database.connection.collection('policy_blobs').deleteMany({});
  }

  /** As another host opens them. */
  releases(secondPerson = false): Promise<PolicyReleases> {
    const names = () => ({ services: new Set<string>(), roles: new Set(['clerk']) });
    const { connection } = this.database;
    return openPolicyReleases({ connection, engine, decisions, clock: this.clock, names, secondPerson });
  }

  publish(
    releases: PolicyReleases,
    base: number,
    tree: PolicyTree,
    effectiveAt = this.clock.now(),
    approver?: string,
  ): Promise<Outcome<Release>> {
    const draft = { base, tree, note: '测试', effectiveAt };
    return releases.publish(author, { ...draft, ...(approver !== undefined && { approver }) });
  }

  async publishedFirst(): Promise<PolicyReleases> {
    const releases = await this.releases();
    expect(await this.publish(releases, 0, samplePolicy())).toMatchObject({ ok: true, value: { number: 1, base: 0 } });
    return releases;
  }
}
