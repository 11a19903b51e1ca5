import { type TestDatabase, testDatabase } from '../../../test/persistence/test-database.js';
import { MovableClock } from '../kernel/index.js';
import { MongoClaims } from './mongo-claims.js';

const MONDAY = new Date('2026-03-02T01:00:00Z');
const WEDNESDAY = new Date('2026-03-04T01:00:00Z');

describe('claims', () => {
  let database: TestDatabase;
  let claims: MongoClaims;
  const clock = new MovableClock(MONDAY);
  beforeAll(async () => {
    database = await testDatabase();
    claims = new MongoClaims(database.connection, clock);
    await claims.prepare();
  });
  afterAll(() => database.close());

  it('has one owner, however many come at once', async () => {
    const owners = await Promise.all(Array.from({ length: 20 }, (_, at) => claims.claim('k', `case-${at}`, WEDNESDAY)));
    expect(new Set(owners).size).toBe(1);
  });

  it('stays with its owner when he asks again', async () => {
    expect(await claims.claim('mine', 'a', WEDNESDAY)).toBe('a');
    expect(await claims.claim('mine', 'a', WEDNESDAY)).toBe('a');
    expect(await claims.claim('mine', 'b', WEDNESDAY)).toBe('a');
  });

  it('keeps what is still good and sweeps away what is not', async () => {
    await claims.claim('old', 'a', WEDNESDAY);
    clock.moveTo(new Date('2026-03-04T01:00:01Z'));
    await claims.claim('new', 'b', new Date('2026-03-06T01:00:00Z'));
    await claims.purge(clock.now());
    const kept = await database.connection.collection('claims').find().toArray();
    expect(kept).toMatchObject([{ owner: 'b' }]);
  });

  it('keeps a claim of work that is caught up on long after its time', async () => {
    expect(await claims.claim('late', 'a', MONDAY)).toBe('a');
    await claims.purge(clock.now());
    expect(await claims.claim('late', 'b', MONDAY)).toBe('a');
  });
});
