import { mongo } from 'mongoose';
import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done } from '../../src/platform/kernel/index.js';
import { type TestDatabase, testDatabase } from '../persistence/test-database.js';
import { Bench, CLERK, command, expectDone, kinds, Letterbox, receive, reply } from './bench.js';
import type { Letter } from './letter-kind.js';

/** One method of a collection for as long as a fault lasts; answers how to mend it. */
function broken<T extends object>(
  collection: T,
  method: keyof T & string,
  instead: () => Promise<unknown>,
): () => void {
  Object.assign(collection, { [method]: instead });
  return () => void Reflect.deleteProperty(collection, method);
}

describe('deliveries, when things go wrong', () => {
  let server: TestDatabase;
  let bench: Bench;
  let time: number;
  const machine = { now: () => new Date(time) };
  beforeAll(async () => {
    server = await testDatabase();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    bench = await Bench.on(server);
    time = Date.parse('2026-03-02T01:00:00Z');
  });
  afterEach(() => bench.close());

  async function settle(host: CaseFileRuntime): Promise<void> {
    await host.relay.idle();
    await host.deliveries.run(100);
    await host.relay.idle();
  }

  async function send(host: CaseFileRuntime, caseId: string, names: readonly string[]): Promise<void> {
    const outcome = await host.caseFiles.change<Letter, null>(CLERK, command(), caseId, async (file) => {
      for (const kind of names)
        file.send({ channel: 'post', receiver: 'a', kind, payload: {}, onTold: `told.${kind}` });
      return done(null);
    });
    expectDone(outcome);
    await host.relay.idle();
  }

  async function states(host: CaseFileRuntime, caseId: string): Promise<string[]> {
    const messages = await host.messages.ofCase(caseId, { afterSeq: 0, limit: 100 });
    return messages.map((message) => `${message.kind} ${message.state}`);
  }

  it('go out once although the work in a lane takes longer than its lease', async () => {
    const letterbox = new Letterbox(false);
    letterbox.answers = () => new Promise((resolve) => setTimeout(() => resolve({ outcome: 'told' }), 500));
    const [a, b] = [
      await bench.host({ laneLeaseMs: 2_000, handlers: [letterbox] }),
      await bench.host({ laneLeaseMs: 2_000, handlers: [letterbox] }),
    ];
    const made = expectDone(await receive(a));
    await send(a, made.case, ['1', '2', '3', '4', '5']);
    let working = true;
    const work = a.deliveries.run(10).finally(() => {
      working = false;
    });
    while (working) {
      await b.deliveries.run(10);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await work;
    expect(letterbox.received).toHaveLength(5);
    const history = await kinds(a, made.case);
    expect(history.filter((kind) => kind.startsWith('delivery.'))).toEqual(Array(5).fill('delivery.told'));
  });

  it('leave alone what somebody else decided while they were on their way', async () => {
    let arrives: () => void = () => undefined;
    const begun = new Promise<void>((started) => {
      bench.letterbox.answers = () => {
        started();
        return new Promise((resolve) => {
          arrives = () => resolve({ outcome: 'failed', reason: 'too late' });
        });
      };
    });
    const host = await bench.host({ machine, laneLeaseMs: 1_000 });
    const made = expectDone(await receive(host));
    await send(host, made.case, ['slow']);
    await begun;
    time += 60_000;
    const other = await bench.host({ machine, handlers: [new Letterbox()] });
    await other.deliveries.run(10);
    arrives();
    await settle(host);
    expect(await states(host, made.case)).toEqual(['slow told']);
  });

  it('do not wait for ever behind one that was sent again by somebody who died over it', async () => {
    const host = await bench.host({ machine, deliveries: { attempts: 1, backoffMs: 60_000 } });
    const made = expectDone(await receive(host));
    bench.letterbox.answers = () => ({ outcome: 'failed', reason: 'no such street' });
    await send(host, made.case, ['first', 'second']);
    await settle(host);
    time += 60_000;
    await settle(host);
    bench.letterbox.answers = () => ({ outcome: 'told' });
    const [held] = await host.messages.inState('held', { limit: 10 });
    const mend = broken(host.collections.deliveries, 'updateMany', () => Promise.reject(new Error('died here')));
    await expect(host.desk.sendAgain(CLERK, held?._id ?? '')).rejects.toThrow('died here');
    mend();
    for (let hour = 0; hour < 3; hour += 1) {
      time += 3_600_000;
      await settle(host);
    }
    expect(await states(host, made.case)).toEqual(['first told', 'second told']);
  });

  it('tell the case again when one that was sent again is held again', async () => {
    const host = await bench.host({ machine, deliveries: { attempts: 1, backoffMs: 60_000 } });
    const made = expectDone(await receive(host));
    bench.letterbox.answers = () => ({ outcome: 'failed', reason: 'no such street' });
    await send(host, made.case, ['first']);
    await settle(host);
    const [held] = await host.messages.inState('held', { limit: 10 });
    expectDone(await host.desk.sendAgain(CLERK, held?._id ?? ''));
    await settle(host);
    const history = await kinds(host, made.case);
    expect(history.filter((kind) => kind === 'delivery.held')).toHaveLength(2);
  });

  it('leave quarantine once the case has taken the receipt', async () => {
    const host = await bench.host({ machine });
    const made = expectDone(await receive(host));
    await host.relay.idle();
    let mend: () => void = () => undefined;
    bench.letterbox.answers = () => {
      mend = broken(host.collections.files, 'replaceOne', () => Promise.reject(new Error('odd')));
      return { outcome: 'told' };
    };
    expectDone(await reply(host, made.case));
    await settle(host);
    mend();
    expect(await host.quarantine.list(10)).toMatchObject([{ case: made.case, doing: 'receipt' }]);
    time += 600_000;
    await settle(host);
    expect(await kinds(host, made.case)).toContain('delivery.told');
    expect(await host.quarantine.list(10)).toEqual([]);
  });

  it('keep the receipt of a case that refuses it, and show the case', async () => {
    const sizes = { warn: 10, full: 20, hard: 30 };
    const host = await bench.host({ machine });
    bench.letterbox.answers = () => ({ outcome: 'failed', reason: 'busy' });
    const made = expectDone(await receive(host));
    expectDone(await reply(host, made.case));
    await settle(host);
    bench.letterbox.answers = () => ({ outcome: 'told' });
    time += 60_000;
    const full = await bench.host({ machine, sizes });
    await settle(full);
    expect(await full.quarantine.list(10)).toMatchObject([
      { case: made.case, doing: 'receipt', message: 'case.too-large' },
    ]);
    time += 600_000;
    await settle(host);
    expect(await kinds(host, made.case)).toContain('delivery.told');
    expect(await host.quarantine.list(10)).toEqual([]);
  });

  it('are copied out in one attempt, not one per file, when the line is broken', async () => {
    const host = await bench.host();
    let attempts = 0;
    const mend = broken(host.collections.history, 'insertMany', () => {
      attempts += 1;
      return Promise.reject(new mongo.MongoNetworkError('gone'));
    });
    const made = await Promise.all(Array.from({ length: 10 }, () => receive(host)));
    await host.relay.idle();
    mend();
    expect(attempts).toBeLessThan(made.length);
    const files = await host.collections.files.find({}).toArray();
    attempts = 0;
    const again = broken(host.collections.history, 'insertMany', () => {
      attempts += 1;
      return Promise.reject(new mongo.MongoNetworkError('gone'));
    });
    expect(await host.relay.copyOut(files as never)).toHaveLength(10);
    again();
    expect(attempts).toBe(1);
    expect(await host.quarantine.list(10)).toEqual([]);
  });

  it('leave quarantine as soon as their file could be copied out', async () => {
    const host = await bench.host();
    const mend = broken(host.collections.history, 'insertMany', () => Promise.reject(new Error('odd')));
    const made = expectDone(await receive(host));
    await host.relay.idle();
    mend();
    expect(await host.quarantine.list(10)).toMatchObject([{ case: made.case, doing: 'relay' }]);
    await send(host, made.case, ['x']);
    expect(await host.quarantine.list(10)).toEqual([]);
  });

  it('leave nothing in quarantine that has not failed for a day, but what is only tried when asked for', async () => {
    const host = await bench.host({ machine });
    for (const doing of ['sweep', 'rebuild']) await host.quarantine.add('case', doing, new Error('odd'));
    time += 80_000_000;
    await host.quarantine.add('other', 'sweep', new Error('odd'));
    time += 10_000_000;
    await host.sweeper.sweep(bench.clock.now());
    const rows = await host.quarantine.list(0);
    expect(rows).toHaveLength(1);
    expect((await host.quarantine.list(10)).map((row) => row._id)).toEqual(['other:sweep', 'case:rebuild']);
  });

  it('are not counted as unreadable files when a rebuild loses its line', async () => {
    const host = await bench.host();
    await receive(host);
    await host.relay.idle();
    const mend = broken(host.collections.tasks, 'bulkWrite', () => Promise.reject(new mongo.MongoNetworkError('gone')));
    await expect(host.rebuild.taskRows()).rejects.toThrow('gone');
    mend();
    const odd = broken(host.collections.tasks, 'bulkWrite', () => Promise.reject(new Error('odd')));
    expect(await host.rebuild.taskRows()).toMatchObject({ files: 0, unreadable: 1 });
    odd();
    expect(await host.quarantine.list(10)).toMatchObject([{ doing: 'rebuild', message: 'odd' }]);
    expect(await host.rebuild.taskRows()).toMatchObject({ files: 1, unreadable: 0 });
    expect(await host.quarantine.list(10)).toEqual([]);
  });
});
