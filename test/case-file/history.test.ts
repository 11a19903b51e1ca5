import type { CaseFileRuntime } from '../../src/platform/case-file/index.js';
import { done } from '../../src/platform/kernel/index.js';
import { DESTROYED_KEY, type SealedValue } from '../../src/platform/vault/index.js';
import { Bench, CLERK, command, expectDone, note, receive, reply } from './bench.js';
import type { Letter } from './letter-kind.js';

describe('the history of a case', () => {
  let bench: Bench;
  let host: CaseFileRuntime;
  let caseId: string;

  beforeAll(async () => {
    bench = await Bench.open();
    host = await bench.host();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    caseId = expectDone(await receive(host)).case;
    expectDone(await note(host, caseId, 'one'));
    expectDone(await reply(host, caseId));
    await host.relay.idle();
    await host.deliveries.run(100);
    await host.relay.idle();
    expect(await host.history.verify(caseId)).toMatchObject({ intact: true });
  });

  const entry = (seq: number) => ({ _id: `${caseId}:${seq}` });

  it.each([
    ['changed content', 'altered', () => host.collections.history.updateOne(entry(4), { $set: { 'data.x': 1 } })],
    ['another actor', 'altered', () => host.collections.history.updateOne(entry(4), { $set: { 'actor.id': 'x' } })],
    ['an earlier time', 'altered', () => host.collections.history.updateOne(entry(4), { $set: { at: new Date(0) } })],
    ['a removed entry', 'missing', () => host.collections.history.deleteOne(entry(4))],
    ['an entry put elsewhere', 'unlinked', () => host.collections.history.updateOne(entry(4), { $set: { prev: 'x' } })],
  ])('shows %s', async (_name, problem, tamper) => {
    await tamper();
    expect(await host.history.verify(caseId)).toEqual({ intact: false, seq: 4, problem });
  });

  it('shows an end that was cut off, and a head that was set back with it', async () => {
    const file = await host.collections.files.findOne({ _id: caseId });
    const end = file?.head.seq ?? 0;
    await host.collections.history.deleteOne(entry(end));
    expect(await host.history.verify(caseId)).toEqual({ intact: false, seq: end, problem: 'missing' });
    const head = { seq: end - 1, hash: file?.head.hash ?? '' };
    await host.collections.files.updateOne({ _id: caseId }, { $set: { head } });
    expect(await host.history.verify(caseId)).toEqual({ intact: false, seq: end - 1, problem: 'head' });
  });

  it('shows a history taken from another case', async () => {
    const other = expectDone(await receive(host)).case;
    await host.relay.idle();
    const [first] = await host.caseFiles.history(other, { afterSeq: 0, limit: 1 });
    if (!first) throw new Error('no history');
    const { _id, case: _case, ...content } = first;
    await host.collections.history.updateOne(entry(1), { $set: content });
    expect(await host.history.verify(caseId)).toMatchObject({ intact: false, seq: 1, problem: 'unlinked' });
  });

  it('still verifies after the case’s key has been destroyed, and what was sealed stays closed', async () => {
    const seal = await host.caseFiles.change<Letter, SealedValue>(CLERK, command(), caseId, async (file) => {
      const sealed = file.seal('writer.phone', '13800000000');
      file.record({ kind: 'writer.noted', data: { phone: sealed } });
      return done(sealed);
    });
    const sealed = expectDone(seal).value;
    const open = (field: string, id = caseId) =>
      host.caseFiles.change<Letter, string>(CLERK, command(), id, async (file) => done(file.unseal(field, sealed)));
    expect(expectDone(await open('writer.phone')).value).toBe('13800000000');
    await expect(open('writer.name')).rejects.toThrow('vault.wrong-place');
    const other = expectDone(await receive(host)).case;
    await expect(open('writer.phone', other)).rejects.toThrow('vault.wrong-place');

    await host.relay.idle();
    await host.collections.files.updateOne({ _id: caseId }, { $set: { key: DESTROYED_KEY } });
    const later = await bench.host();
    await expect(
      later.caseFiles.change<Letter, string>(CLERK, command(), caseId, async (file) =>
        done(file.unseal('writer.phone', sealed)),
      ),
    ).rejects.toThrow('vault.key-destroyed');
    expect(await later.history.verify(caseId)).toMatchObject({ intact: true });
    expect(JSON.stringify(await host.caseFiles.history(caseId, { afterSeq: 0, limit: 500 }))).not.toContain('1380000');
  });
});
