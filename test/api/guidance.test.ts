import { ApiHost } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

interface Card {
  readonly code: string;
  readonly authority: string;
  readonly phone: string;
  readonly unconfirmed: boolean;
  readonly featured: boolean;
}

interface Words {
  readonly release: number;
  readonly categories: readonly { readonly name: string; readonly hints: string[]; readonly questions: string[] }[];
  readonly elsewhere: readonly Card[];
  readonly steps: readonly { readonly key: string; readonly text: string }[];
  readonly secrecy: string;
  readonly truthfulness: string;
  readonly uploads: { readonly mostPerReport: number; readonly mostBytes: number; readonly types: string[] };
}

async function read(): Promise<Words> {
  return (await api.get('/api/guidance')).body as unknown as Words;
}

describe('what the public reads before writing (第一条, 第三条)', () => {
  it('names the eight categories, each with hints and questions of its own', async () => {
    const { categories, release } = await read();
    const about = (await api.get('/api/about')).body as unknown as { categories: string[] };
    expect(categories.map(({ name }) => name)).toEqual(about.categories);
    expect(new Set(categories.map(({ hints }) => hints.join())).size).toBe(8);
    expect(categories.every(({ questions }) => questions.length > 0)).toBe(true);
    expect(release).toBe(1);
  });

  it('names body and number of what is not accepted, and says which are not confirmed', async () => {
    const { elsewhere } = await read();
    expect(elsewhere).toContainEqual(
      expect.objectContaining({ code: 'GUIDE:纪检', phone: '010-63547278', unconfirmed: false, featured: true }),
    );
    expect(elsewhere).toContainEqual(expect.objectContaining({ code: 'GUIDE:信访', phone: '010-63202018' }));
    expect(elsewhere.filter(({ featured }) => featured)).toHaveLength(4);
    expect(elsewhere.find(({ code }) => code === 'OUT:林草/湿地')).toMatchObject({ unconfirmed: true });
    expect(elsewhere.find(({ code }) => code === 'OUT:履职申请')).toMatchObject({ phone: '' });
    expect(elsewhere.every(({ authority }) => authority !== '')).toBe(true);
  });

  it('tells the limits in words with the numbers of the release', async () => {
    const { steps } = await read();
    expect(steps[0]).toMatchObject({ key: 'dispatch.report', text: '2 个工作日内' });
    expect(JSON.stringify(steps)).not.toContain('{amount}');
  });

  it('has the secrecy notice, the truthfulness statement and the bounds of files', async () => {
    const words = await read();
    expect(words.secrecy).toContain('国家秘密');
    expect(words.truthfulness).toContain('属实');
    expect(words.uploads).toMatchObject({ mostPerReport: 9, mostBytes: 10 * 1024 * 1024 });
    expect(words.uploads.types).toContain('image/jpeg');
  });
});
