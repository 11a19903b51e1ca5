import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done, refuse } from '../../src/platform/kernel/index.js';
import { openDatabase } from '../../src/platform/persistence/index.js';
import { Bench, CLERK, command, expectDone, note, receive, reply, stored, taskRows } from './bench.js';
import { CuttingProxy } from './cutting-proxy.js';
import type { Letter } from './letter-kind.js';

describe('commands', () => {
  let bench: Bench;
  let host: CaseFileRuntime;
  let other: CaseFileRuntime;

  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host();
    other = await bench.host();
  });
  afterAll(() => bench.close());

  it('lose the race and run again on the fresh file, so that nobody’s change is lost', async () => {
    const made = expectDone(await receive(host));
    const texts = Array.from({ length: 14 }, (_, index) => `note ${index}`);
    const outcomes = await Promise.all(texts.map((text, index) => note(index % 2 ? host : other, made.case, text)));
    for (const outcome of outcomes) expectDone(outcome);
    const file = await stored(host, made.case);
    expect(file.domain.notes.slice(1).sort()).toEqual([...texts].sort());
    expect(file.rev).toBe(15);
    expect(await host.history.verify(made.case)).toMatchObject({ intact: true });
  });

  it('answer a repeated key with the first answer and do nothing again', async () => {
    const made = expectDone(await receive(host));
    const order = command('same-key');
    const first = expectDone(await note(host, made.case, 'once', order));
    const second = expectDone(await note(other, made.case, 'once', order));
    expect(second).toEqual({ ...first, repeated: true });
    expect((await stored(host, made.case)).domain.notes).toEqual(['registered', 'once']);
  });

  it('refuse a key that comes again with another body', async () => {
    const made = expectDone(await receive(host));
    expectDone(await note(host, made.case, 'one', command('reused', 'one')));
    const outcome = await note(host, made.case, 'two', command('reused', 'two'));
    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'command.key-reused' } });
  });

  it('create one case, however often and on however many hosts the key comes at once', async () => {
    const order = command('create-once');
    const outcomes = await Promise.all([host, other, host, other].map((one) => receive(one, {}, order)));
    const numbers = new Set(outcomes.map((outcome) => expectDone(outcome).number));
    expect(numbers.size).toBe(1);
    expect(outcomes.filter((outcome) => !expectDone(outcome).repeated)).toHaveLength(1);
    expect(await receive(host, {}, command('create-once', 'other body'))).toMatchObject({
      refusal: { code: 'command.key-reused' },
    });
  });

  it('do not refuse by a file another host has changed since this one saw it', async () => {
    const made = expectDone(await receive(host));
    await host.relay.idle();
    expectDone(await note(other, made.case, 'from elsewhere'));
    const outcome = await host.caseFiles.change<Letter, string>(CLERK, command(), made.case, async (file) =>
      file.domain.notes.includes('from elsewhere') ? done('seen') : refuse('letter.no-note'),
    );
    expect(outcome).toMatchObject({ ok: true, value: { value: 'seen' } });
  });

  it('keep answers for seven days and longer', async () => {
    const machine = { now: () => new Date('2026-03-02T00:00:00Z') };
    const slow = await bench.host({ machine });
    const made = expectDone(await receive(slow));
    const order = command('a week ago');
    expectDone(await note(slow, made.case, 'once', order));
    machine.now = () => new Date('2026-03-09T00:00:00Z');
    expectDone(await note(slow, made.case, 'another'));
    expect(expectDone(await note(slow, made.case, 'once', order)).repeated).toBe(true);
    machine.now = () => new Date('2026-03-30T00:00:00Z');
    expectDone(await note(slow, made.case, 'much later'));
    const file = await stored(slow, made.case);
    expect(file.commands.map((record) => record.key)).not.toContain('a week ago');
    expect(file.commands).toHaveLength(2);
  });

  it('never let history go back, and say when a fact is older', async () => {
    const made = expectDone(await receive(host));
    const at = new Date('2026-02-27T02:00:00Z');
    await host.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
      file.record({ kind: 'phoned', data: {}, at });
      return done(null);
    });
    const history = await host.caseFiles.history(made.case, { afterSeq: 0, limit: 500 });
    expect(history.at(-1)).toMatchObject({ kind: 'phoned', at: bench.clock.now(), data: { factAt: at.toISOString() } });
  });

  it('refuse a service that asks the engine for a step inside a step', async () => {
    const made = expectDone(await receive(host));
    const outcome = host.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
      await Promise.all([file.completeTask(file.tasks[0]?.id ?? '', {}), file.message('x', {})]);
      return done(null);
    });
    await expect(outcome).rejects.toThrow('expected the engine at rest');
    expect((await stored(host, made.case)).domain.status).toBe('open');
  });

  describe('over a line that breaks', () => {
    let proxy: CuttingProxy;
    let far: CaseFileRuntime;
    let close: () => Promise<void>;

    beforeAll(async () => {
      proxy = await CuttingProxy.before(bench.database.uri);
      const dbName = bench.database.connection.name;
      const database = await openDatabase({ dataDir: '', mongodbUri: proxy.uri, dbName });
      far = await bench.host({ connection: database.connection, gatherMs: 200 });
      close = () => database.close();
    });
    afterAll(async () => {
      await far.close();
      await close();
      await proxy.close();
    });

    it('find out that a change had been committed when its answer was lost', async () => {
      const made = expectDone(await receive(far));
      await far.relay.idle();
      proxy.loseAnswerTo('update', 'case_files');
      const committed = expectDone(await note(far, made.case, 'once'));
      expect(proxy.cuts).toBe(1);
      expect(committed).toMatchObject({ rev: 2, repeated: true, value: 2 });
      expect((await stored(host, made.case)).domain.notes).toEqual(['registered', 'once']);
    });

    it('neither lose nor repeat anything, wherever the line breaks', async () => {
      const made = expectDone(await receive(far));
      const places = [
        ['update', 'case_files'],
        ['insert', 'history'],
        ['update', 'tasks'],
        ['find', 'case_files'],
      ];
      const texts = Array.from({ length: 12 }, (_, index) => `note ${index}`);
      for (const [index, text] of texts.entries()) {
        proxy.loseAnswerTo(...(places[index % places.length] ?? []));
        expectDone(await note(far, made.case, text));
        if (index % 3 === 0) await far.relay.idle();
      }
      proxy.loseAnswerTo('nothing any more');
      await far.relay.idle();
      await host.sweeper.sweep(bench.clock.now());
      const file = await stored(host, made.case);
      expect(file.domain.notes).toEqual(['registered', ...texts]);
      expect(file).toMatchObject({ rev: 13, dirty: false, entries: [] });
      expect(await host.history.verify(made.case)).toMatchObject({ intact: true });
      expect(await taskRows(host, made.case)).toMatchObject([{ open: true, rev: 13 }]);
    });

    it('find out that a case had been created when its answer was lost', async () => {
      const { cuts } = proxy;
      proxy.loseAnswerTo('insert', 'case_files');
      const made = expectDone(await receive(far));
      expect(proxy.cuts).toBe(cuts + 1);
      expect((await stored(host, made.case)).number).toBe(made.number);
      expectDone(await reply(host, made.case));
    });
  });
});
