import { readFileSync } from 'node:fs';
import { checkDirectory, createDirectory, readDemoPeople, readUnits } from './index.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../rules/directory/${name}`, import.meta.url), 'utf8'));
const units = readUnits(read('units.json'));
const demo = readDemoPeople(read('people.json'));
const directory = createDirectory(units, demo.people);

const BUREAUS =
  '办公厅 规划计划司 政策法规司 财务司 人事司 水资源管理司 全国节约用水办公室 水利工程建设司 运行管理司 河湖管理司 水土保持司 农村水利水电司 水库移民司 监督司 水旱灾害防御司 水文司 三峡工程管理司 南水北调工程管理司 调水管理司 国际合作与科技司 直属机关党委 离退休干部局'.split(
    ' ',
  );

describe('the directory data', () => {
  it('has every bureau under its full name, with handler, division head and head', () => {
    expect(directory.unitsOf('bureau').map((unit) => unit.name)).toEqual(BUREAUS);
    for (const bureau of directory.unitsOf('bureau')) {
      const roles = directory.people(bureau.id).map((person) => person.roles.at(-1));
      expect(roles).toEqual(['bureau', 'division-head', 'bureau-head']);
    }
  });

  it.each([
    ['centre', 3],
    ['duty-office', 2],
    ['general-office', 3],
    ['legal', 3],
  ])('has one unit for the role %s, with %i people in it', (role, people) => {
    const found = directory.unitsOf(role);
    expect(found.map((unit) => unit.id)).toEqual([role]);
    expect(directory.people(role).filter((person) => person.roles.includes(role))).toHaveLength(people);
  });

  it('has seven river-basin authorities and three provinces down to the county', () => {
    const below = directory.childrenOf('ministry');
    expect(below.filter((unit) => unit.level === 'basin')).toHaveLength(7);
    expect(below.filter((unit) => unit.level === 'province').map((unit) => unit.name)).toEqual([
      '湖北省水利厅',
      '湖南省水利厅',
      '贵州省水利厅',
    ]);
    expect(units.filter((unit) => unit.level === 'county').length).toBeGreaterThan(300);
  });

  it('keeps the three administrators apart', () => {
    for (const login of ['auditor', 'security', 'operator']) expect(directory.rolesOf(login)).toEqual([login]);
  });

  it('gives people only roles of their unit, sign-off and administration aside', () => {
    const anywhere = [
      'division-head',
      'bureau-head',
      'centre-supervisor',
      'auditor',
      'security',
      'operator',
      'designer',
    ];
    const strangers = demo.people.filter((person) => {
      const own = directory.unit(person.unit)?.roles ?? [];
      return person.roles.some((role) => !own.includes(role) && !anywhere.includes(role));
    });
    expect(strangers).toEqual([]);
  });
});

describe('looking somebody up', () => {
  it('goes from a county to its city, province and ministry', () => {
    const county = directory.unitOfDivision('430626');
    expect(county?.name).toBe('平江县水利局');
    expect(directory.parentOf('water-430626')?.name).toBe('岳阳市水利局');
    expect(directory.parentOf('water-430600')?.name).toBe('湖南省水利厅');
    expect(directory.parentOf('water-430000')?.id).toBe('ministry');
    expect(directory.parentOf('ministry')).toBeUndefined();
  });

  it('puts a direct-administered county below its province', () => {
    expect(directory.parentOf('water-429006')?.name).toBe('湖北省水利厅');
  });

  it('knows units by name and alias', () => {
    expect(directory.unitByName('河湖 管理司')?.id).toBe('rivers');
    expect(directory.unitByName('监督举报服务中心')?.id).toBe('centre');
    expect(directory.unitByName('constructor')).toBeUndefined();
  });

  it('knows who stands above whom', () => {
    expect(directory.isAbove('water-430600', 'water-430626')).toBe(true);
    expect(directory.isAbove('yangtze', 'water-430600')).toBe(true);
    expect(directory.isAbove('yangtze', 'water-430000')).toBe(false);
    expect(directory.isAbove('water-430626', 'water-430626')).toBe(false);
    expect(directory.isAbove('nobody', 'water-430626')).toBe(false);
  });

  it('knows nobody under an unknown login', () => {
    expect(directory.personByLogin('clerk1')?.unit).toBe('centre');
    expect(directory.personByLogin('nobody')).toBeUndefined();
    expect(directory.rolesOf('nobody')).toEqual([]);
  });
});

describe('faulty directory data', () => {
  it('is refused with every fault named', () => {
    const [ministry] = units;
    const [person] = demo.people;
    if (!ministry || !person) throw new Error('no data');
    const problems = checkDirectory([ministry, ministry, { ...ministry, id: 'x', parent: 'later' }], [person, person]);
    expect(problems).toHaveLength(5);
    expect(() => createDirectory([ministry], [person])).toThrow('centre');
  });
});
