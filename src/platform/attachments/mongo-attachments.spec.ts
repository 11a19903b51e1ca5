import { type TestDatabase, testDatabase } from '../../../test/persistence/test-database.js';
import { MovableClock } from '../kernel/index.js';
import { KeyVault, masterKeyOf } from '../vault/index.js';
import { MongoAttachments } from './index.js';

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(100)]);
const MONDAY = new Date('2026-03-02T01:00:00Z');
const DAY_MS = 86_400_000;
const dayAfter = (days: number) => new Date(MONDAY.getTime() + days * DAY_MS);

describe('attachments in the database', () => {
  let database: TestDatabase;
  let files: MongoAttachments;
  let uploads = 0;
  const clock = new MovableClock(MONDAY);
  beforeAll(async () => {
    database = await testDatabase();
    files = new MongoAttachments(database.connection, new KeyVault(masterKeyOf(Buffer.alloc(32, 7))), clock);
    await files.prepare();
  });
  afterAll(() => database.close());

  async function upload(at = MONDAY): Promise<string> {
    uploads += 1;
    const stored = await files.store({ key: `upload-${uploads}`, name: 'a.png', bytes: PNG }, at);
    return stored.ok ? stored.value.id : '';
  }
  const never = async () => false;

  it('removes what nobody claimed, and nothing of it stays', async () => {
    const id = await upload();
    expect(await files.sweep(dayAfter(1), never)).toBe(1);
    expect(await files.claim([id], 'case-1')).toMatchObject({ refusal: { code: 'attachment.unknown' } });
    expect(await database.connection.collection('attachment_chunks').countDocuments({})).toBe(0);
  });

  it('never removes what a report claims while the sweep is at work', async () => {
    const [first, second] = [await upload(), await upload(dayAfter(0.001))];
    await files.claim([first], 'case-2');
    const claims: boolean[] = [];
    clock.moveTo(dayAfter(2));
    await files.sweep(dayAfter(1), async () => {
      claims.push((await files.claim([second], 'case-3')).ok);
      return true;
    });
    expect(claims).toEqual([true]);
    expect((await files.open('case-3', second))?.bytes).toEqual(PNG);
  });

  it('spares for a day what was claimed by a report that is still on its way, then removes it', async () => {
    const id = await upload();
    clock.moveTo(dayAfter(5));
    await files.claim([id], 'case-4');
    await files.sweep(dayAfter(4), never);
    expect(await files.open('case-4', id)).not.toBeNull();
    await files.sweep(dayAfter(6), never);
    expect(await files.open('case-4', id)).toBeNull();
  });
});
