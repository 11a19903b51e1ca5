import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done } from '../../src/platform/kernel/index.js';
import { Bench, CLERK, command, expectDone, kinds, Letterbox, receive, reply, stored } from './bench.js';
import type { Letter } from './letter-kind.js';

describe('deliveries', () => {
  let bench: Bench;
  let host: CaseFileRuntime;
  const machine = { now: () => new Date('2026-03-02T01:00:00Z') };
  const later = (minutes: number) => {
    const then = new Date(machine.now().getTime() + minutes * 60_000);
    machine.now = () => then;
  };

  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host({ machine, deliveries: { attempts: 3, backoffMs: 60_000 } });
  });
  afterAll(() => bench.close());
  beforeEach(() => {
    bench.letterbox.answers = () => ({ outcome: 'told' });
  });

  async function send(caseId: string, ...messages: readonly [receiver: string, kind: string][]): Promise<void> {
    await host.caseFiles.change<Letter, null>(CLERK, command(), caseId, async (file) => {
      for (const [receiver, kind] of messages)
        file.send({ channel: 'post', receiver, kind, payload: {}, onTold: null });
      return done(null);
    });
    await settle();
  }

  async function settle(): Promise<void> {
    await host.relay.idle();
    await host.deliveries.run(100);
    await host.relay.idle();
  }

  async function states(caseId: string): Promise<string[]> {
    const messages = await host.messages.ofCase(caseId, { afterSeq: 0, limit: 100 });
    return messages.map((message) => `${message.receiver} ${message.kind} ${message.state}`);
  }

  it('arrive in order within a lane', async () => {
    const made = expectDone(await receive(host));
    const order = Array.from({ length: 12 }, (_, index): [string, string] => ['a', `${index}`]);
    await send(made.case, ...order);
    const mine = bench.letterbox.received.filter((id) => id.startsWith(made.case));
    const seqs = mine.map((id) => Number(id.split(':')[1]));
    expect(seqs).toHaveLength(12);
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  });

  it('are held after some tries, and a held one stops only its own lane', async () => {
    const made = expectDone(await receive(host));
    bench.letterbox.answers = (id) =>
      id === firstTo ? { outcome: 'failed', reason: 'no such street' } : { outcome: 'told' };
    let firstTo = '';
    const seq = (await stored(host, made.case)).head.seq + 1;
    firstTo = `${made.case}:${seq}`;
    await send(made.case, ['a', 'first'], ['a', 'second'], ['b', 'other']);
    expect(await states(made.case)).toEqual(['a first waiting', 'a second waiting', 'b other told']);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      later(60);
      await settle();
    }
    expect(await states(made.case)).toEqual(['a first held', 'a second waiting', 'b other told']);
    expect(bench.letterbox.received.filter((id) => id === firstTo)).toHaveLength(3);
    expect(await kinds(host, made.case)).toContain('delivery.held');
    expect(await host.messages.inState('held', { limit: 10 })).toMatchObject([
      { _id: firstTo, lastFault: 'no such street' },
    ]);

    bench.letterbox.answers = () => ({ outcome: 'told' });
    expectDone(await host.desk.sendAgain(CLERK, firstTo));
    await settle();
    expect(await states(made.case)).toEqual(['a first told', 'a second told', 'b other told']);
  });

  it('wait longer after each failure', async () => {
    const made = expectDone(await receive(host));
    bench.letterbox.answers = () => ({ outcome: 'failed', reason: 'busy' });
    await send(made.case, ['a', 'x']);
    const tries = () => bench.letterbox.received.filter((id) => id.startsWith(made.case)).length;
    expect(tries()).toBe(1);
    await settle();
    expect(tries()).toBe(1);
    later(1.1);
    await settle();
    expect(tries()).toBe(2);
    later(1.1);
    await settle();
    expect(tries()).toBe(2);
    later(1);
    await settle();
    expect(tries()).toBe(3);
  });

  it('of which nobody knows whether they arrived are never repeated by themselves', async () => {
    const made = expectDone(await receive(host));
    expectDone(await reply(host, made.case));
    bench.letterbox.answers = () => ({ outcome: 'unknown', reason: 'the line went dead' });
    await settle();
    later(600);
    await settle();
    expect(bench.letterbox.received.filter((id) => id.startsWith(made.case))).toHaveLength(1);
    expect(await states(made.case)).toEqual(['writer answer unknown']);
    expect((await stored(host, made.case)).engine.executions[0]?.status).toBe('running');
    expect(await kinds(host, made.case)).toContain('delivery.unknown');

    const [unknown] = await host.messages.inState('unknown', { limit: 10 });
    const told = await host.desk.recordTold(CLERK, unknown?._id ?? '', { how: 'phone', note: 'spoke to the writer' });
    expect(expectDone(told).state).toBe('told');
    const file = await stored(host, made.case);
    expect(file.engine.executions.some((execution) => execution.status === 'running')).toBe(false);
    const history = await host.caseFiles.history(made.case, { afterSeq: 0, limit: 500 });
    expect(history.find((entry) => entry.kind === 'delivery.told')).toMatchObject({
      actor: { id: 'clerk-1' },
      data: { how: 'phone', note: 'spoke to the writer' },
    });
    expect(await host.desk.sendAgain(CLERK, unknown?._id ?? '')).toMatchObject({
      refusal: { code: 'delivery.not-undecided' },
    });
  });

  it.each([
    ['repeated, when the receiver knows messages by their id', true, 'told'],
    ['unknown, when the receiver would take it for a second one', false, 'unknown'],
  ])('whose worker died while sending are %s', async (_name, idempotent, state) => {
    const letterbox = new Letterbox(idempotent);
    const other = await bench.host({ machine, handlers: [letterbox] });
    const made = expectDone(await receive(host));
    bench.letterbox.answers = () => ({ outcome: 'failed', reason: 'busy' });
    expectDone(await reply(host, made.case));
    await settle();
    const died = { state: 'sending' as const, nextAt: new Date(0) };
    await host.collections.deliveries.updateMany({ case: made.case }, { $set: died });
    await other.deliveries.run(100);
    expect(await states(made.case)).toEqual([`writer answer ${state}`]);
    expect(letterbox.received).toHaveLength(idempotent ? 1 : 0);
  });

  it('bring a receipt to the case even when the worker died before it could', async () => {
    const made = expectDone(await receive(host));
    bench.letterbox.answers = () => ({ outcome: 'failed', reason: 'busy' });
    expectDone(await reply(host, made.case));
    await settle();
    const told = { state: 'told' as const, open: false, receiptDue: true };
    await host.collections.deliveries.updateMany({ case: made.case }, { $set: told });
    await host.deliveries.run(100);
    const file = await stored(host, made.case);
    expect(file.engine.executions.some((execution) => execution.status === 'running')).toBe(false);
  });

  it('go on elsewhere although the case of one cannot take its receipt', async () => {
    const [poisoned, sound] = [expectDone(await receive(host)), expectDone(await receive(host))];
    bench.letterbox.answers = () => ({ outcome: 'failed', reason: 'busy' });
    for (const made of [poisoned, sound]) expectDone(await reply(host, made.case));
    await settle();
    bench.letterbox.answers = () => ({ outcome: 'told' });
    await host.collections.files.updateOne({ _id: poisoned.case }, { $set: { tasks: 'poison' as never } });
    const other = await bench.host({ machine });
    later(2);
    await other.deliveries.run(100);
    expect((await stored(other, sound.case)).engine.executions.some((one) => one.status === 'running')).toBe(false);
    expect(await other.quarantine.list(10)).toMatchObject([{ case: poisoned.case, doing: 'receipt' }]);
  });

  it('that nobody here can carry wait, and stand in nobody’s way', async () => {
    const made = expectDone(await receive(host));
    await host.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
      file.send({ channel: 'pigeon', receiver: 'a', kind: 'x', payload: {}, onTold: null });
      file.send({ channel: 'post', receiver: 'a', kind: 'y', payload: {}, onTold: null });
      return done(null);
    });
    await host.relay.idle();
    await host.deliveries.run(1);
    expect(await states(made.case)).toEqual(['a x waiting', 'a y told']);
  });

  it('go from one case to another in order and once', async () => {
    const [from, to] = [expectDone(await receive(host)), expectDone(await receive(host))];
    await host.caseFiles.change<Letter, null>(CLERK, command(), from.case, async (file) => {
      for (const kind of ['asked', 'urged']) {
        file.send({ channel: 'case', receiver: to.case, kind, payload: { kind }, onTold: null });
      }
      return done(null);
    });
    await settle();
    const [first] = await host.messages.ofCase(from.case, { afterSeq: 0, limit: 1 });
    await host.collections.deliveries.updateOne(
      { _id: first?._id ?? '' },
      { $set: { state: 'sending', open: true, nextAt: new Date(0) } },
    );
    const file = await host.collections.files.findOne({ _id: to.case });
    await host.collections.files.updateOne({ _id: to.case }, { $set: { commands: file?.commands.slice(0, 1) ?? [] } });
    const other = await bench.host({ machine });
    await other.deliveries.run(100);
    expect((await stored(other, to.case)).engine.parked.map((message) => message.name)).toEqual(['asked', 'urged']);
    expect((await stored(other, to.case)).inbox[from.case]).toBeGreaterThan(0);
  });
});
