import { type TestDatabase, testDatabase } from '../../../test/persistence/test-database.js';
import { sha256 } from '../kernel/index.js';
import { MongoContactProofs } from './mongo-contact-proofs.js';

const NOW = new Date('2026-03-02T01:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('the proof of a contact', () => {
  let database: TestDatabase;
  let proofs: MongoContactProofs;
  beforeAll(async () => {
    database = await testDatabase();
    proofs = new MongoContactProofs(database.connection, (text) => sha256(`secret/${text}`));
    await proofs.prepare();
  });
  afterAll(() => database.close());

  it('is given for the newest code only', async () => {
    const first = await proofs.issue('a', NOW);
    const second = await proofs.issue('a', NOW);
    if (first !== second) expect(await proofs.redeem('a', first, NOW)).toBeNull();
    expect(await proofs.redeem('a', second, NOW)).not.toBeNull();
  });

  it('is given to one of many who bring the right code at once', async () => {
    const code = await proofs.issue('b', NOW);
    const given = await Promise.all(Array.from({ length: 5 }, () => proofs.redeem('b', code, NOW)));
    expect(given.filter((proof) => proof !== null)).toHaveLength(1);
  });

  it('stands for its contact until it is over or closed', async () => {
    const proof = await proofs.redeem('c', await proofs.issue('c', NOW), NOW);
    const token = proof?.token ?? '';
    expect(await proofs.contactOf(token, later(29))).toBe('c');
    expect(await proofs.contactOf(token, later(30))).toBeNull();
    await proofs.close(token);
    expect(await proofs.contactOf(token, NOW)).toBeNull();
  });

  it('leaves neither code nor token in the database, and nothing at all once over', async () => {
    const code = await proofs.issue('d', NOW);
    const proof = await proofs.redeem('d', code, NOW);
    await proofs.issue('e', NOW);
    const kept = async () => {
      const names = ['contact_codes', 'contact_proofs'];
      return Promise.all(names.map((name) => database.connection.collection(name).find().toArray()));
    };
    expect(JSON.stringify(await kept())).not.toContain(proof?.token);
    await proofs.purge(later(60));
    expect((await kept()).flat()).toEqual([]);
  });
});
