import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done } from '../../src/platform/kernel/index.js';
import { Bench, CLERK, command, expectDone, kinds, note, receive, reply, stored } from './bench.js';
import type { Letter } from './letter-kind.js';

describe('the stored shape of a case file', () => {
  let bench: Bench;
  let host: CaseFileRuntime;

  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host();
  });
  afterAll(() => bench.close());

  it('of an older version is brought up when it is read, and written in the new one', async () => {
    const made = expectDone(await receive(host));
    await host.relay.idle();
    await host.collections.files.updateOne({ _id: made.case }, { $set: { v: 0 }, $rename: { parties: 'readers' } });
    const upcasters = new Map([
      [0, ({ readers, ...older }: Readonly<Record<string, unknown>>) => ({ ...older, parties: readers })],
    ]);
    const newer = await bench.host({ upcasters });
    expect(await stored(newer, made.case)).toMatchObject({ v: 1, parties: ['role:clerk', 'unit:registry'] });
    expectDone(await note(newer, made.case, 'still works'));
    expect(await host.collections.files.findOne({ _id: made.case })).toMatchObject({
      v: 1,
      parties: expect.any(Array),
    });
  });

  it('of a version without a way up is a named fault', async () => {
    const made = expectDone(await receive(host));
    await host.relay.idle();
    await host.collections.files.updateOne({ _id: made.case }, { $set: { v: 0 } });
    const other = await bench.host();
    await expect(note(other, made.case, 'x')).rejects.toThrow('no way from version 0');
  });

  it('of a newer version is not touched', async () => {
    const made = expectDone(await receive(host));
    await host.relay.idle();
    await host.collections.files.updateOne({ _id: made.case }, { $set: { v: 2 } });
    const other = await bench.host();
    await expect(note(other, made.case, 'x')).rejects.toThrow('has version 2, this build knows 1');
    await expect(other.caseFiles.read(made.case)).rejects.toThrow('case.too-new');
  });

  it('may not grow beyond its limit, but be brought to its end', async () => {
    const small = await bench.host({ sizes: { warn: 12_000, full: 40_000, hard: 400_000 } });
    const made = expectDone(await receive(small));
    const grow = (length: number) => note(small, made.case, 'x'.repeat(length));
    expectDone(await grow(10_000));
    expect(await kinds(small, made.case)).toContain('file.large');
    await small.relay.idle();
    expect(await grow(40_000)).toMatchObject({
      ok: false,
      refusal: { code: 'case.too-large', params: { limit: 40_000 } },
    });
    await host.caseFiles.change<Letter, null>(CLERK, command(), made.case, async (file) => {
      file.domain.notes.push('y'.repeat(40_000));
      return done(null);
    });
    const again = await bench.host({ sizes: { warn: 12_000, full: 40_000, hard: 400_000 } });
    expect(await note(again, made.case, 'one more')).toMatchObject({ refusal: { code: 'case.too-large' } });
    expectDone(await reply(again, made.case));
    expect((await stored(again, made.case)).domain.status).toBe('answered');
    expect((await kinds(again, made.case)).filter((kind) => kind === 'file.large')).toHaveLength(1);
  });
});
