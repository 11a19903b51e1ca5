import { readFileSync } from 'node:fs';
import { bestOf } from '../../../test/bench/best-of.js';
import { createPlaces, type PlaceInput, type PlaceMatch } from './index.js';

const places = createPlaces(
  JSON.parse(readFileSync(new URL('../../../rules/places/divisions.json', import.meta.url), 'utf8')),
);

function said(match: PlaceMatch): string {
  const { province, city, county } = match.names;
  return `${[province, city, county].join('|')}${match.ambiguous ? ' ?' : ''}`;
}

describe('a place in fields', () => {
  it.each<[PlaceInput, string, string]>([
    [{ province: '湖南省', city: '岳阳市', county: '平江县' }, '湖南省|岳阳市|平江县', '430626'],
    [{ province: '湖南', city: '岳阳', county: '平江' }, '湖南省|岳阳市|平江县', '430626'],
    [{ province: '湖北省', city: '', county: '天门市' }, '湖北省||天门市', '429006'],
    [{ province: '湖北省', city: '天门市' }, '湖北省||天门市', '429006'],
    [{ province: '湖北省', city: '省直辖县级行政区划', county: '仙桃市' }, '湖北省||仙桃市', '429004'],
    [{ province: '北京市', city: '北京市', county: '朝阳区' }, '北京市||朝阳区', '110105'],
    [{ province: '北京市', city: '市辖区', county: '朝阳区' }, '北京市||朝阳区', '110105'],
    [{ province: '重庆', county: '城口' }, '重庆市||城口县', '500229'],
    [{ province: '江苏省', city: '泰州市', county: '泰兴市' }, '江苏省|泰州市|泰兴市', '321283'],
    [{ province: '湖北省', city: '恩施州', county: '巴东县' }, '湖北省|恩施土家族苗族自治州|巴东县', '422823'],
    [{ province: '广西', county: '靖西市' }, '广西壮族自治区|百色市|靖西市', '451081'],
    [{ province: '湖南省', city: '长沙市', county: '宁乡县' }, '湖南省|长沙市|宁乡市', '430182'],
    [{ county: '平江县' }, '湖南省|岳阳市|平江县', '430626'],
    [{ province: ' 湖 南 省 ', county: '平江县' }, '湖南省|岳阳市|平江县', '430626'],
  ])('finds %j', (input, expected, code) => {
    const match = places.resolve(input);
    expect(said(match)).toBe(expected);
    expect(match.codes.county).toBe(code);
    expect(match.level).toBe('county');
  });

  it.each<[PlaceInput, string, PlaceMatch['level']]>([
    [{ province: '吉林' }, '吉林省||', 'province'],
    [{ province: '吉林省', city: '吉林' }, '吉林省|吉林市|', 'city'],
    [{ province: '广东省', city: '东莞市', town: '虎门镇' }, '广东省|东莞市|', 'city'],
    [{ province: '湖南省', county: '无此县' }, '湖南省||', 'province'],
    [{ province: '台湾省' }, '台湾省||', 'province'],
    [{}, '||', 'none'],
    [{ county: '__proto__' }, '||', 'none'],
  ])('goes as far as %j allows', (input, expected, level) => {
    const match = places.resolve(input);
    expect(said(match)).toBe(expected);
    expect(match.level).toBe(level);
  });

  it('keeps town and village as written', () => {
    expect(places.resolve({ county: '平江县', town: '余坪乡', village: '市里村' }).names).toMatchObject({
      town: '余坪乡',
      village: '市里村',
    });
  });

  it('lists the candidates of an ambiguous county and chooses none', () => {
    const match = places.resolve({ county: '朝阳区' });
    expect(match).toMatchObject({ ambiguous: true, level: 'none', codes: { county: '' } });
    expect(match.candidates.map((division) => division.code)).toEqual(['110105', '220104']);
  });

  it('says what it is sure of when only the county is open', () => {
    expect(said(places.resolve({ province: '湖南省', county: '鼓楼区' }))).toBe('|| ?');
    expect(said(places.resolve({ province: '江苏省', county: '鼓楼区' }))).toBe('江苏省|| ?');
  });

  it('lets nobody decide between parts that contradict each other', () => {
    const match = places.resolve({ province: '湖北省', city: '岳阳市' });
    expect(match.ambiguous).toBe(true);
    expect(match.candidates.map((division) => division.name)).toEqual(['岳阳市', '湖北省']);
    const deeper = places.resolve({ province: '湖北省', city: '岳阳市', county: '平江县' });
    expect(deeper).toMatchObject({ ambiguous: true, level: 'none' });
    expect(deeper.candidates.map((division) => division.name)).toEqual(['平江县', '湖北省']);
  });
});

describe('a place in a text', () => {
  it.each([
    ['湖南省岳阳市平江县余坪乡市里村昌江沙场非法采砂', '湖南省|岳阳市|平江县'],
    ['我是平江县的村民', '湖南省|岳阳市|平江县'],
    ['湖南岳阳平江有人挖河沙', '湖南省|岳阳市|平江县'],
    ['平江县有人挖河沙,请湖南省水利厅管一管', '湖南省|岳阳市|平江县'],
    ['天门市马湾镇的渠道', '湖北省||天门市'],
    ['浙江西湖区的河道', '浙江省|杭州市|西湖区'],
    ['北京市朝阳区小区停水', '北京市||朝阳区'],
    ['北京朝阳区小区停水', '北京市||朝阳区'],
    ['我在广东打工,家在平江县', '湖南省|岳阳市|平江县'],
    ['恩施州巴东县的水库', '湖北省|恩施土家族苗族自治州|巴东县'],
    ['湖南省宁乡县的水库', '湖南省|长沙市|宁乡市'],
    ['安徽省马鞍山市和县的圩堤', '安徽省|马鞍山市|和县'],
    ['湖北省的河道', '湖北省||'],
  ])('reads %s', (text, expected) => {
    expect(said(places.find(text))).toBe(expected);
  });

  it.each([
    ['请省和县里的领导管一管', '||'],
    ['河南村的渠道坏了', '||'],
    ['本市南区的下水道', '||'],
    ['村里没有水喝', '||'],
    ['', '||'],
    ['430626199001011234', '||'],
  ])('finds no place in %s', (text, expected) => {
    expect(said(places.find(text))).toBe(expected);
  });

  it('lists the candidates of a name several counties have', () => {
    const match = places.find('朝阳区的河被填了');
    expect(match.ambiguous).toBe(true);
    expect(match.candidates).toHaveLength(2);
  });

  it('never chooses between two places', () => {
    const match = places.find('平江县与浏阳市交界处有人采砂');
    expect(match.candidates.map((division) => division.name)).toEqual(['浏阳市', '平江县']);
    expect(said(match)).toBe('湖南省|| ?');
  });

  it('reads the town and village behind the county', () => {
    expect(places.find('平江县余坪乡市里村的沙场').names).toMatchObject({ town: '余坪乡', village: '市里村' });
  });

  it('takes time in proportion to the length, whatever the text is', () => {
    const patterns = ['湖南省岳阳市平江县', '湖南', '内蒙古自治', '1 ', '朝阳区,鼓楼区,'];
    for (const pattern of patterns) {
      const text = pattern.repeat(Math.ceil(20_000 / pattern.length));
      // Four times the text costs four times as much; sixteen times would be quadratic.
      expect(bestOf(() => places.find(text)) / bestOf(() => places.find(text.slice(0, 5_000)))).toBeLessThan(10);
    }
  });
});

describe('the table', () => {
  it('answers codes and what lies below', () => {
    expect(places.division('429006')).toMatchObject({
      name: '天门市',
      level: 'county',
      names: { province: '湖北省', city: '' },
    });
    expect(places.below('')).toHaveLength(34);
    expect(places.below('429000')).toEqual([]);
    expect(places.below('430600').map((division) => division.name)).toContain('平江县');
    expect(places.below('420000').map((division) => division.name)).toContain('天门市');
  });

  it('refuses data that is no table', () => {
    expect(() => createPlaces({ divisions: { x: '湖南省' } })).toThrow();
  });
});
