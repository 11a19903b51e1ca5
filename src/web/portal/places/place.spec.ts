import { chainOf, type Division, isNowhere, NOWHERE, placeBody, placeText } from './place.js';

const province: Division = { code: '430000', name: '湖南省', level: 'province', hasChildren: true };
const city: Division = { code: '430600', name: '岳阳市', level: 'city', hasChildren: true };

describe('a place as the writer gives it', () => {
  it('goes to the server as names by level, and only what was given', () => {
    const place = { ...NOWHERE, divisions: [province, city], water: ' 昌江 ' };
    expect(placeBody(place)).toEqual({ province: '湖南省', city: '岳阳市', water: '昌江' });
    expect(placeText(place)).toBe('湖南省岳阳市，昌江');
  });

  it('is nowhere while nothing but blanks stands in it', () => {
    expect(isNowhere({ ...NOWHERE, text: '  ' })).toBe(true);
    expect(isNowhere({ ...NOWHERE, text: '大桥下' })).toBe(false);
    expect(isNowhere({ ...NOWHERE, divisions: [province] })).toBe(false);
  });

  it('that a search found fills the cascade from the province down, also without a city between', () => {
    const county = { code: '430626', name: '平江县', level: 'county', path: '湖南省岳阳市平江县' } as const;
    const found = { ...county, province: '湖南省', city: '岳阳市', county: '平江县' };
    expect(chainOf(found).map(({ code }) => code)).toEqual(['430000', '430600', '430626']);
    const direct = { ...found, code: '429006', name: '天门市', province: '湖北省', city: '', county: '天门市' };
    expect(chainOf(direct).map(({ code }) => code)).toEqual(['420000', '429006']);
    expect(chainOf(direct).at(-1)?.hasChildren).toBe(false);
  });
});
