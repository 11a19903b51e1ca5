import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done } from '../../src/platform/kernel/index.js';
import { Bench, CLERK, command, expectDone, receive, stored } from './bench.js';
import type { Letter } from './letter-kind.js';

describe('gap-free registers', () => {
  let bench: Bench;
  let host: CaseFileRuntime;

  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host();
  });
  afterAll(() => bench.close());

  async function ask(one: CaseFileRuntime, register: string): Promise<{ case: string; request: string }> {
    const made = expectDone(await receive(host));
    await host.relay.idle();
    const asked = await one.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
      file.requestNumber(register, 2026);
      return done(null);
    });
    expectDone(asked);
    const outbox = (await stored(one, made.case)).outbox;
    return { case: made.case, request: outbox.find((message) => message.channel === 'register')?.id ?? '' };
  }

  it('give every case its own number, without a gap, however many ask on several hosts', async () => {
    const other = await bench.host();
    const asked = await Promise.all(Array.from({ length: 14 }, (_, index) => ask(index % 2 ? host : other, 'busy')));
    const numbers = await Promise.all(asked.map((one) => host.registers.awaitNumber(one.case, 'busy', 20_000)));
    expect(numbers.map((issued) => issued?.n ?? 0).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
    const listed = await host.registers.list('busy', 2026, { limit: 100 });
    expect(listed.map((row) => row.case).sort()).toEqual(asked.map((one) => one.case).sort());
    // The date of a register is the office's, not the machine's.
    expect(new Set(listed.map((row) => row.at.getTime()))).toEqual(new Set([bench.clock.now().getTime()]));
  }, 300_000);

  it('give a case the number it had reserved when the process died before writing it in', async () => {
    const dying = await bench.host({ gatherMs: 600 });
    const first = await ask(dying, 'crash');
    await host.collections.registers.insertOne({
      _id: 'crash/2026/1',
      register: 'crash',
      year: 2026,
      n: 1,
      case: first.case,
      request: first.request,
      at: bench.clock.now(),
    });
    const second = await ask(host, 'crash');
    expect(await host.registers.awaitNumber(second.case, 'crash')).toEqual({ year: 2026, n: 2 });
    await host.sweeper.sweep(bench.clock.now());
    expect(await host.registers.awaitNumber(first.case, 'crash')).toEqual({ year: 2026, n: 1 });
    expect(await host.registers.list('crash', 2026, { limit: 100 })).toHaveLength(2);
  });

  it('begin anew with each year', async () => {
    const made = expectDone(await receive(host));
    for (const year of [2026, 2027]) {
      await host.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
        file.requestNumber('yearly', year);
        return done(null);
      });
      expect(await host.registers.awaitNumber(made.case, 'yearly')).toEqual({ year, n: 1 });
    }
  });

  it('leave somebody who asks for nothing without a number', async () => {
    const made = expectDone(await receive(host));
    expect(await host.registers.awaitNumber(made.case, 'yearly')).toBeNull();
  });
});
