import { jest } from '@jest/globals';
import { mongo } from 'mongoose';
import { MongoAccessLog } from '../../src/platform/access/log/index.js';
import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done } from '../../src/platform/kernel/index.js';
import { Bench, CLERK, command, expectDone, note, receive, stored } from './bench.js';
import type { Letter } from './letter-kind.js';

describe('a command', () => {
  let bench: Bench;
  let host: CaseFileRuntime;

  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host();
  });
  afterAll(() => bench.close());

  it.each([5_000_000, 17_000_000])('that would begin a file of %i bytes is refused by name', async (bytes) => {
    expect(await receive(host, { text: 'x'.repeat(bytes) })).toMatchObject({
      ok: false,
      refusal: { code: 'case.too-large' },
    });
  });

  it('that fails on a file this host saw before another one changed it is tried on the file as it is', async () => {
    const other = await bench.host();
    const { case: id } = expectDone(await receive(other));
    await other.relay.idle();
    expectDone(await note(host, id, 'from elsewhere'));
    const outcome = await other.caseFiles.change<Letter, null>(CLERK, command(), id, async ({ domain }) => {
      if (!domain.notes.includes('from elsewhere')) throw new Error('expected the note from elsewhere');
      return done(null);
    });
    expect(outcome).toMatchObject({ ok: true });
  });

  it('that fails on the file as it is throws what it failed on', async () => {
    const { case: id } = expectDone(await receive(host));
    await host.relay.idle();
    const failing = host.caseFiles.change<Letter, null>(CLERK, command(), id, () => Promise.reject(new Error('odd')));
    await expect(failing).rejects.toThrow('odd');
  });

  it('gives up soon when no server can be found', async () => {
    let now = Date.parse('2026-03-02T01:00:00Z');
    const far = await bench.host({ machine: { now: () => new Date(now) } });
    const { case: id } = expectDone(await receive(far));
    await far.relay.idle();
    let selections = 0;
    const replaceOne = jest.spyOn(far.collections.files, 'replaceOne').mockImplementation(() => {
      selections += 1;
      now += 2_000;
      return Promise.reject(new mongo.MongoServerSelectionError('none', {} as mongo.TopologyDescription));
    });
    await expect(note(far, id, 'x')).rejects.toThrow('none');
    expect(selections).toBe(3);
    replaceOne.mockRestore();
  });
});

describe('half a character', () => {
  const HALF = 'cut in half \ud83d';
  let bench: Bench;

  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(() => bench.close());

  it('leaves the history intact and the stored file equal to the one in memory', async () => {
    const host = await bench.host();
    const { case: id } = expectDone(await receive(host));
    expectDone(await note(host, id, HALF));
    await host.relay.idle();
    expect(await host.history.verify(id)).toMatchObject({ intact: true });
    const history = await host.caseFiles.history(id, { afterSeq: 0, limit: 500 });
    expect(history.at(-1)?.data).toEqual({ text: 'cut in half \ufffd' });
    expect((await stored(host, id)).head.seq).toBe(history.length);
  });

  it('leaves the access log intact', async () => {
    const log = new MongoAccessLog(bench.database.connection, bench.clock);
    await log.prepare();
    await log.record(CLERK, { action: 'search', cases: [], query: { text: HALF }, reason: HALF });
    const [writer = ''] = await log.writers({ limit: 1 });
    expect(await log.verify(writer)).toMatchObject({ intact: true });
  });
});
