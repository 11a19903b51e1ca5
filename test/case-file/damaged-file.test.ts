import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/platform/persistence/index.js';
import { Bench, expectDone, MONDAY, receive, stored } from './bench.js';

/** Only the embedded database checks what it reads from its own file. */
const embeddedOnly = process.env.SHUIJING_TEST_MONGODB_URI ? describe.skip : describe;

embeddedOnly('a case file whose bytes changed on disk', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'shuijing-damaged-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('is set apart, and every other file is swept, listed and rebuilt', async () => {
    const before = Bench.over(await openDatabase({ dataDir }));
    const first = await before.host();
    const made = [];
    for (const text of ['letter one', 'letter two', 'letter three'])
      made.push(expectDone(await receive(first, { text })));
    await first.relay.idle();
    const due = (await stored(first, made[0]?.case ?? '')).nextDueAt ?? MONDAY;
    await first.close();
    await before.database.close();
    change(join(dataDir, 'documents.sqlite'), 'letter two');

    const after = Bench.over(await openDatabase({ dataDir }));
    const host = await after.host();
    const report = await host.sweeper.sweep(due);
    expect(report.fired).toBe(4);
    expect(await host.quarantine.list(10)).toMatchObject([{ case: made[1]?.case, doing: 'load' }]);
    expect(await host.rebuild.taskRows()).toMatchObject({ files: 2 });
    for (const one of [made[0], made[2]]) expect((await stored(host, one?.case ?? '')).domain.notes).toHaveLength(2);
    expect((await host.cases.list(['role:clerk'], {}, { limit: 10 })).items).toHaveLength(2);
    await after.close();
  });
});

/** Turns one letter of a text into another, wherever the file holds it. */
function change(path: string, text: string): void {
  const bytes = readFileSync(path);
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) bytes[at] = 'L'.charCodeAt(0);
  writeFileSync(path, bytes);
}
