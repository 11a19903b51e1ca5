import { fileURLToPath } from 'node:url';
import { createDecisions } from '../../src/platform/decisions/index.js';
import { createProcessEngine } from '../../src/platform/engine/index.js';
import { SYSTEM } from '../../src/platform/kernel/index.js';
import {
  importFirstPolicy,
  liveCalendar,
  liveDirectory,
  livePlaces,
  openPolicyReleases,
  type PolicyReleases,
  readPolicyFolder,
} from '../../src/platform/policy/index.js';
import { parseSettings } from '../../src/settings/index.js';
import { policyParts } from '../../src/wiring/policy.js';
import { ProcedureBench } from '../bench/procedure-bench.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

let bench: ProcedureBench;
let releases: PolicyReleases;

beforeAll(async () => {
  bench = await ProcedureBench.open();
  const { names, dataChecks } = policyParts(parseSettings({}));
  const { connection } = bench.database;
  const settings = {
    connection,
    engine: createProcessEngine(),
    decisions: createDecisions(),
    clock: bench.clock,
    names,
    dataChecks,
  };
  releases = await openPolicyReleases({ ...settings, secondPerson: false });
});
afterAll(() => bench.close());

describe("the product's own policy", () => {
  it('has no fault that would keep it from being published', async () => {
    expect(await releases.check(await readPolicyFolder(root))).toEqual([]);
  });

  it.each([
    'processes/report-acceptance/report-acceptance.bpmn',
    'processes/feedback-review/feedback-review.bpmn',
    'rules/duties/duties.json',
    'rules/directory/units.json',
    'rules/texts/supervision.json',
  ])('cannot be published without %s, which every case needs', async (path) => {
    const tree = new Map(await readPolicyFolder(root));
    tree.delete(path);
    expect(await releases.check(tree)).toContainEqual(expect.objectContaining({ path, rule: 'missing' }));
  });

  it('cannot be published with a lexicon that lacks one of its files', async () => {
    const tree = new Map(await readPolicyFolder(root));
    tree.delete('rules/lexicon/rivers.json');
    expect(await releases.check(tree)).toContainEqual(
      expect.objectContaining({ path: 'rules/lexicon/index.json', rule: 'data' }),
    );
  });

  it.each([
    ['an unknown group', '{ "say": "@没有的词组", "weight": 4 }', /没有词组「@没有的词组」/],
    [
      'a weight beyond the scale',
      '{ "say": "水葫芦", "weight": 99 }',
      /rules\/lexicon\/rivers\.json categories\.0\.entries\.1/,
    ],
  ])('cannot be published with a lexicon entry of %s, and says which', async (_, entry, message) => {
    const tree = new Map(await readPolicyFolder(root));
    const rivers = Buffer.from(tree.get('rules/lexicon/rivers.json') ?? []).toString('utf8');
    const sound = '{ "say": "@采砂机具", "weight": 4 }';
    expect(rivers).toContain(sound);
    tree.set('rules/lexicon/rivers.json', Buffer.from(rivers.replace(sound, entry)));
    expect(await releases.check(tree)).toMatchObject([
      { path: 'rules/lexicon/index.json', message: expect.stringMatching(message) },
    ]);
  });

  it('becomes release 1 of an empty database and comes back byte for byte', async () => {
    const imported = await importFirstPolicy(releases, SYSTEM, root, bench.clock.now());
    expect(imported).toMatchObject({ ok: true, value: { number: 1, author: 'system' } });

    const stored = await releases.tree(1);
    const files = await readPolicyFolder(root);
    expect([...stored.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [path, bytes] of files)
      expect(Buffer.from(stored.get(path) ?? []).equals(Buffer.from(bytes))).toBe(true);
  });

  it('calls only services the product offers', async () => {
    await importFirstPolicy(releases, SYSTEM, root, bench.clock.now());
    expect(await releases.missingServices(1)).toEqual([]);

    const { connection } = bench.database;
    const names = () => ({ services: new Set(['mark-ended']), roles: new Set<string>() });
    const parts = {
      engine: createProcessEngine(),
      decisions: createDecisions(),
      clock: bench.clock,
      secondPerson: false,
    };
    const older = await openPolicyReleases({ ...parts, connection, names });
    expect(await older.missingServices(1)).toContain('dispatch-report');
  });

  it('answers calendar, directory and places from the live release', async () => {
    await importFirstPolicy(releases, SYSTEM, root, bench.clock.now());

    expect(liveCalendar(releases).addWorkingDays(new Date('2020-03-25T01:00:00Z'), 20).dueDay).toBe('2020-04-23');
    expect(liveDirectory(releases).unitByName('河湖管理司')?.id).toBe('rivers');
    expect(livePlaces(releases).find('湖南省平江县').codes.county).toBe('430626');
  });
});
