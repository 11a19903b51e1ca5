import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { Bench, expectDone, kinds, note, receive, reply, stored, taskRows } from './bench.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LOADER = pathToFileURL(here('../../node_modules/@swc-node/register/esm/esm-register.mjs')).href;

describe('the relay', () => {
  let bench: Bench;
  let host: CaseFileRuntime;

  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host();
  });
  afterAll(() => bench.close());

  it('copies history, task rows and messages out, and then empties the file of them', async () => {
    const made = expectDone(await receive(host));
    await host.caseFiles.relayed(made.case, made.rev);
    expect(await host.collections.files.findOne({ _id: made.case })).toMatchObject({
      rev: 1,
      dirty: false,
      entries: [],
      outbox: [],
      closed: [],
    });
    expect(await taskRows(host, made.case)).toMatchObject([{ open: true, unit: 'clerks', rev: 1 }]);
    expect(await host.collections.history.countDocuments({ case: made.case })).toBeGreaterThan(5);
  });

  it('is not undone by a stalled one that comes late', async () => {
    const slow = await bench.host({ gatherMs: 300 });
    const made = expectDone(await receive(slow));
    const early = await host.collections.files.findOne({ _id: made.case });
    expectDone(await reply(host, made.case));
    await host.caseFiles.relayed(made.case, 2);
    if (!early) throw new Error('not stored');
    await slow.relay.copyOut([early]);
    await slow.relay.idle();
    const rows = await taskRows(host, made.case);
    expect(rows.filter((row) => row.element === 'write')).toMatchObject([{ open: false }]);
    expect((await stored(host, made.case)).rev).toBeGreaterThanOrEqual(2);
    expect(await host.history.verify(made.case)).toMatchObject({ intact: true });
  });

  it('that comes late does not empty a file of what a newer command left in it', async () => {
    const slow = await bench.host({ gatherMs: 500 });
    const made = expectDone(await receive(slow));
    const early = await host.collections.files.findOne({ _id: made.case });
    expectDone(await note(slow, made.case, 'newer'));
    if (!early) throw new Error('not stored');
    await host.relay.copyOut([early]);
    const file = await stored(host, made.case);
    expect(file.dirty).toBe(true);
    expect(file.entries.map((entry) => entry.kind)).toContain('note.added');
    await slow.relay.idle();
    expect(await host.history.verify(made.case)).toMatchObject({ intact: true });
  });

  it('leaves a row of a task that opened and closed between two relays', async () => {
    const slow = await bench.host({ gatherMs: 400 });
    const made = expectDone(await receive(slow));
    expectDone(await reply(slow, made.case));
    await slow.relay.idle();
    expect(await taskRows(host, made.case)).toMatchObject([{ element: 'write', open: false }]);
  });

  it('shows history that has not been copied out yet as one with what has', async () => {
    const slow = await bench.host({ gatherMs: 300 });
    const made = expectDone(await receive(slow));
    const before = await kinds(host, made.case);
    await slow.relay.idle();
    expect(await kinds(host, made.case)).toEqual(before);
    const first = await host.caseFiles.history(made.case, { afterSeq: 0, limit: 3 });
    const next = await host.caseFiles.history(made.case, { afterSeq: 3, limit: 3 });
    expect([...first, ...next].map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is done before its host closes', async () => {
    const closing = await bench.host({ gatherMs: 100 });
    const made = expectDone(await receive(closing));
    await closing.close();
    expect(await stored(host, made.case)).toMatchObject({ dirty: false, entries: [] });
  });

  it('is finished by a sweeper when its process was killed after the commit', async () => {
    const args = ['--disable-warning=ExperimentalWarning', '--import', LOADER, here('./crashing-host.ts')];
    const child = spawn(process.execPath, [...args, bench.database.uri, bench.database.connection.name]);
    let said = '';
    child.stderr.on('data', (text) => process.stderr.write(text));
    for await (const text of child.stdout) {
      said += text;
      if (said.includes('\n')) break;
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
    const caseId = /committed (\w+)/.exec(said)?.[1] ?? '';
    expect(await host.collections.history.countDocuments({ case: caseId })).toBe(0);
    expect((await stored(host, caseId)).dirty).toBe(true);

    await host.sweeper.sweep(bench.clock.now());
    await host.sweeper.sweep(bench.clock.now());

    expect(await host.history.verify(caseId)).toMatchObject({ intact: true });
    expect(await taskRows(host, caseId)).toMatchObject([{ element: 'write', open: false }]);
    expect(bench.letterbox.received.filter((id) => id.startsWith(caseId))).toHaveLength(1);
    const file = await stored(host, caseId);
    expect(file.domain.registers).toEqual({ incoming: { year: 2026, n: 1 } });
    expect(file.engine.executions.some((execution) => execution.status === 'running')).toBe(false);
  }, 300_000);

  it('rebuilds damaged and lost rows while commands go on', async () => {
    const made = await Promise.all(Array.from({ length: 12 }, () => receive(host)));
    const ids = made.map((outcome) => expectDone(outcome).case);
    await host.relay.idle();
    await host.collections.tasks.deleteMany({ case: { $in: ids.slice(0, 6) } });
    await host.collections.tasks.updateMany({ case: { $in: ids.slice(6) } }, { $set: { unit: 'wrong' } });
    const answering = ids.filter((_, index) => index % 2 === 0);
    const [report] = await Promise.all([
      host.rebuild.taskRows(),
      ...answering.map((id) => reply(host, id)),
      ...ids.map((id) => note(host, id, 'meanwhile')),
    ]);
    await host.relay.idle();
    expect(report.unreadable).toBe(0);
    expect(report.files).toBeGreaterThanOrEqual(12);
    for (const id of ids) {
      const rows = await taskRows(host, id);
      const writing = rows.find((row) => row.element === 'write');
      expect(writing).toMatchObject({ unit: 'clerks', open: !answering.includes(id) });
    }
  });
});
