import { ApiHost } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

interface Row {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly hasChildren: boolean;
}

async function rows(path: string): Promise<readonly Row[]> {
  const { status, body } = await api.get(path);
  expect(status).toBe(200);
  return body.items as unknown as Row[];
}

describe('the place picker', () => {
  it('goes from province to city to county, and says where it ends', async () => {
    const provinces = await rows('/api/places');
    expect(provinces).toContainEqual({ code: '430000', name: '湖南省', level: 'province', hasChildren: true });
    const cities = await rows('/api/places?parent=430000');
    expect(cities).toContainEqual({ code: '430600', name: '岳阳市', level: 'city', hasChildren: true });
    const counties = await rows('/api/places?parent=430600');
    expect(counties).toContainEqual({ code: '430626', name: '平江县', level: 'county', hasChildren: false });
    expect(await rows('/api/places?parent=430626')).toEqual([]);
  });

  it('knows no division of another code, and refuses what is no code', async () => {
    expect((await api.get('/api/places?parent=999999')).status).toBe(404);
    expect((await api.get('/api/places?parent=x')).status).toBe(400);
  });

  it('names every division of a name with its full path, and guesses none', async () => {
    const found = await rows(`/api/places/search?q=${encodeURIComponent('平江')}`);
    expect(found[0]).toMatchObject({ name: '平江县', path: '湖南省岳阳市平江县' });
    const drums = await rows(`/api/places/search?q=${encodeURIComponent('鼓楼区')}`);
    expect(drums.length).toBeGreaterThan(3);
    expect(new Set(drums.map(({ code }) => code)).size).toBe(drums.length);
    expect(await rows(`/api/places/search?q=${encodeURIComponent('湖南平江')}`)).toContainEqual(
      expect.objectContaining({ code: '430626' }),
    );
  });

  it('is bounded, and finds nothing for nonsense', async () => {
    const { body } = await api.get(`/api/places/search?q=${encodeURIComponent('区')}`);
    expect(body.items).toHaveLength(20);
    expect(body).toMatchObject({ more: true });
    expect(await rows(`/api/places/search?q=${encodeURIComponent('没有这个地方')}`)).toEqual([]);
    expect((await api.get('/api/places/search?q=')).status).toBe(400);
    expect((await api.get(`/api/places/search?q=${'长'.repeat(41)}`)).status).toBe(400);
  });
});

describe('a report about a river', () => {
  it('keeps the name of the water beside the division', async () => {
    const place = { province: '湖南省', city: '岳阳市', county: '平江县', water: '昌江' };
    const { number } = await api.submit({ place });
    const { body } = await api.get(`/api/cases/${number}`, await api.signIn('clerk1'));
    const { intake } = body as unknown as { intake: { place: object } };
    expect(intake.place).toMatchObject({ water: '昌江', county: '430626', text: '湖南省岳阳市平江县昌江' });
  });
});
