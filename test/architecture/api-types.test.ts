import { readFileSync } from 'node:fs';
import { typesOfApi } from '../../scripts/types-of-api.js';
import { ApiHost } from '../api/api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

describe('the browser app', () => {
  it('knows the API as it is: run `npm run api:types` when this fails', async () => {
    const { text } = await api.get('/api/openapi.json');
    expect(readFileSync('src/web/api/schema.ts', 'utf8')).toBe(await typesOfApi(text));
  });
});
