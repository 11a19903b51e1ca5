import { MongoAccounts } from '../../src/platform/access/mongo-accounts.js';
import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done } from '../../src/platform/kernel/index.js';
import { MongoNotices } from '../../src/platform/notices/index.js';
import { LiveFiles } from '../../src/platform/policy/live-files.js';
import { Bench, CLERK, command, expectDone, MONDAY, receive, stored } from './bench.js';
import type { Letter } from './letter-kind.js';

describe('what the platform bounds', () => {
  let bench: Bench;
  let host: CaseFileRuntime;
  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host();
  });
  afterAll(() => bench.close());

  async function eventful(entries: number): Promise<string> {
    const { case: caseId } = expectDone(await receive(host));
    const outcome = await host.caseFiles.change<Letter, null>(CLERK, command(), caseId, async (file) => {
      for (let index = 0; index < entries; index += 1) file.record({ kind: 'test.happened', data: { index } });
      return done(null);
    });
    expectDone(outcome);
    await host.relay.idle();
    return caseId;
  }

  it('gives a history in pages, whatever is asked for', async () => {
    const caseId = await eventful(700);
    expect(await host.caseFiles.history(caseId, { afterSeq: 0, limit: 1e9 })).toHaveLength(500);
    expect(await host.caseFiles.history(caseId, { afterSeq: 0, limit: 0 })).toHaveLength(1);
  });

  it('reads a file once to verify its history, however long it is', async () => {
    const caseId = await eventful(1_200);
    const { files } = host.collections;
    let reads = 0;
    const findOne = files.findOne.bind(files);
    Object.assign(files, {
      findOne: (...asked: Parameters<typeof findOne>) => {
        reads += 1;
        return findOne(...asked);
      },
    });
    expect(await host.history.verify(caseId)).toMatchObject({ intact: true });
    Reflect.deleteProperty(files, 'findOne');
    expect(reads).toBe(1);
  });

  it('says in the history which message gave way when too many wait for nobody', async () => {
    const { case: caseId } = expectDone(await receive(host));
    const outcome = await host.caseFiles.change<Letter, null>(CLERK, command(), caseId, async (file) => {
      for (let index = 0; index <= 50; index += 1) await file.message(`nobody-waits-${index}`, { secret: 'x' });
      return done(null);
    });
    expectDone(outcome);
    const entries = await host.caseFiles.history(caseId, { afterSeq: 0, limit: 500 });
    const dropped = entries.filter((entry) => entry.kind === 'message.dropped');
    expect(dropped.map((entry) => entry.data)).toEqual([{ name: 'nobody-waits-0', at: MONDAY.toISOString() }]);
    expect((await stored(host, caseId)).engine.parked).toHaveLength(50);
  });

  it('gives notices in pages, whatever is asked for', async () => {
    const notices = new MongoNotices(bench.database.connection);
    await notices.prepare();
    const notice = { case: 'c', receiver: 'a', channel: 'notice', kind: 'k', payload: {}, at: MONDAY };
    for (let index = 0; index < 210; index += 1) await notices.post({ ...notice, id: `n-${index}` });
    expect(await notices.of(['a'], { limit: 1e9 })).toHaveLength(200);
    expect(await notices.of(['a'], { limit: 0 })).toHaveLength(1);
  });

  it('finds accounts of the demo by an index', async () => {
    await new MongoAccounts(bench.database.connection).prepare();
    const plan = await bench.database.connection.collection('accounts').find({ demo: true }).explain('queryPlanner');
    expect(JSON.stringify(plan.queryPlanner?.winningPlan)).toContain('IXSCAN');
  });

  it('asks once for all who want to know of new releases at the same time', async () => {
    let asked = 0;
    const answers: (() => void)[] = [];
    const store = {
      after: () => {
        asked += 1;
        return new Promise((resolve) => answers.push(() => resolve([])));
      },
    };
    const live = new LiveFiles(store as never);
    const all = Promise.all(Array.from({ length: 20 }, () => live.refresh()));
    while (asked < 2) {
      answers.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
    answers.shift()?.();
    await all;
    expect(asked).toBe(2);
    const later = live.refresh();
    answers.shift()?.();
    await later;
    expect(asked).toBe(3);
  });
});
