import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done } from '../../src/platform/kernel/index.js';
import { Bench, CLERK, command, expectDone, kinds, note, receive, reply, stored } from './bench.js';
import type { Letter } from './letter-kind.js';

describe('a case file', () => {
  let bench: Bench;
  let host: CaseFileRuntime;

  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host();
  });
  afterAll(() => bench.close());

  it('is created with everything the process decided in one write', async () => {
    const made = expectDone(await receive(host));
    const file = await stored(host, made.case);
    expect(file).toMatchObject({ rev: 1, number: made.number, facets: { status: 'open', topic: 'canal' } });
    expect(file.tasks).toMatchObject([
      { element: 'write', name: '答复', role: 'clerk', unit: 'clerks', form: 'answer' },
    ]);
    expect(file.clocks).toMatchObject([{ key: 'answer', state: 'running', holder: 'clerks' }]);
    expect(file.tasks[0]?.dueAt).toEqual(file.clocks[0]?.dueAt);
    expect(file.timers).toMatchObject([{ element: 'soon' }]);
    expect(file.nextDueAt).toEqual(file.timers[0]?.dueAt);
    expect(file.parties).toEqual(['role:clerk', 'unit:registry']);
  });

  it('writes its history while the process moves, as a chain that verifies', async () => {
    const made = expectDone(await receive(host));
    expectDone(await reply(host, made.case));
    await host.caseFiles.relayed(made.case, 2);
    expect(await kinds(host, made.case)).toEqual(
      expect.arrayContaining([
        'element.entered',
        'clock.started',
        'task.opened',
        'task.closed',
        'clock.met',
        'message.sent',
      ]),
    );
    expect(await host.history.verify(made.case)).toMatchObject({ intact: true });
  });

  it('names the system in every entry of a clock, and the element or the person whose act set the rule off', async () => {
    const made = expectDone(await receive(host));
    await host.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
      file.startClock('answer');
      file.stopClock('answer');
      return done(null);
    });
    const history = await host.caseFiles.history(made.case, { afterSeq: 0, limit: 100 });
    const ofClocks = history.filter(({ kind }) => kind.startsWith('clock.'));
    expect(ofClocks.map(({ kind, actor, data }) => [kind, actor.id, data.by])).toEqual([
      ['clock.started', 'system', 'received'],
      ['clock.superseded', 'system', undefined],
      ['clock.started', 'system', CLERK.id],
      ['clock.met', 'system', CLERK.id],
    ]);
  });

  it('sends what it decided to send and learns that it was told', async () => {
    const made = expectDone(await receive(host));
    expectDone(await reply(host, made.case));
    await host.relay.idle();
    await host.sweeper.sweep(bench.clock.now());
    const file = await stored(host, made.case);
    expect(file.engine.executions.filter((execution) => execution.status === 'running')).toEqual([]);
    expect(bench.letterbox.received.filter((id) => id.startsWith(made.case))).toHaveLength(1);
  });

  it('takes back what a failing service did and keeps the incident', async () => {
    const made = expectDone(await receive(host, { stumbles: true }));
    const file = await stored(host, made.case);
    expect(file.domain.notes).toEqual([]);
    expect(file.parties).toEqual(['role:clerk']);
    expect(file.engine.incidents).toMatchObject([{ element: 'register' }]);
    expect(await kinds(host, made.case)).toContain('incident.opened');
  });

  it('goes on from the incident once its cause is gone', async () => {
    const made = expectDone(await receive(host, { stumbles: true }));
    const mended = await host.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
      file.domain.stumbles = false;
      await file.retryIncident(file.file.engine.incidents[0]?.id ?? '');
      return done(null);
    });
    expectDone(mended);
    const file = await stored(host, made.case);
    expect(file.engine.incidents).toEqual([]);
    expect(file.tasks).toHaveLength(1);
  });

  it('leaves nothing behind when a command is refused', async () => {
    const made = expectDone(await receive(host));
    const refused = await host.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
      file.domain.notes.push('never');
      await file.completeTask('no-such-task', {});
      return done(null);
    });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'case.not-waiting' } });
    expect((await stored(host, made.case)).domain.notes).toEqual(['registered']);
  });

  it('answers an unknown case with a refusal', async () => {
    expect(await note(host, 'nowhere', 'x')).toMatchObject({ ok: false, refusal: { code: 'case.not-found' } });
  });

  it('keeps a claimed task with its person while the process moves on elsewhere', async () => {
    const made = expectDone(await receive(host));
    await host.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
      file.assign(file.tasks[0]?.id ?? '', { assignee: 'clerk-1' });
      return done(null);
    });
    const due = (await stored(host, made.case)).nextDueAt ?? new Date(0);
    await host.sweeper.sweep(due);
    const file = await stored(host, made.case);
    expect(file.domain.notes.at(-1)).toBe(`reminded at ${due.toISOString()}`);
    expect(file.tasks).toMatchObject([{ assignee: 'clerk-1', revision: 1 }]);
  });
});
