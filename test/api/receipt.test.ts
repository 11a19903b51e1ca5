import { ApiHost, LETTER } from './api-host.js';

let api: ApiHost;
beforeAll(async () => {
  api = await ApiHost.open();
});
afterAll(() => api.close());

interface Receipt {
  readonly number: string;
  readonly queryCode: string;
  readonly receivedAt: string;
  readonly due: readonly { readonly title: string; readonly dueDay: string }[];
  readonly askAt: readonly { readonly contact: string }[];
}

const ONBEHALF = { name: '代填人乙', phone: '13700137001', relation: '女儿' };

describe('the receipt', () => {
  it('tells number, code, when it was received, until when it is handed on and where to ask', async () => {
    const receipt = (await api.submit()) as unknown as Receipt;
    expect(receipt).toMatchObject({
      receivedAt: '2026-03-02T01:00:00.000Z',
      due: [{ title: '交主管司局', dueDay: '2026-03-04' }],
    });
    expect(receipt.askAt.map(({ contact }) => contact)).toContain('12314');
  });

  it('is printed again by number and code, without the code and without names', async () => {
    const { number, queryCode } = await api.submit({ place: { text: '湖南省平江县', water: '昌江' } });
    const again = await api.post('/api/reports/receipt', { body: { number, queryCode }, key: null });
    expect(again.body).toMatchObject({ number, channelTitle: '水利部网站', place: '湖南省岳阳市平江县昌江' });
    expect(again.text.includes(queryCode)).toBe(false);
    expect(again.text).not.toMatch(/举报人甲|138\d{8}/);
    const wrong = await api.post('/api/reports/receipt', { body: { number, queryCode: '1' }, key: null });
    expect(wrong.status).toBe(404);
  });
});

describe('writing for somebody else', () => {
  it('keeps who wrote sealed, and opens it only with a recorded reason', async () => {
    const text = `${LETTER.text}代填人乙,电话13700137001。`;
    const { number, queryCode } = await api.submit({ onBehalf: ONBEHALF, text, place: { text: '湖南省平江县' } });
    const clerk = await api.signIn('clerk1');
    for (const token of [clerk, await api.signIn('auditor')]) {
      const seen = await api.get(`/api/cases/${number}`, token);
      expect([seen.status, /代填人乙|13700137001|女儿/.test(seen.text)]).toEqual([200, false]);
    }
    const page = await api.post('/api/reports/status', { body: { number, queryCode }, key: null });
    expect(/代填人乙|13700137001|女儿/.test(page.text)).toBe(false);
    const asked = { token: clerk, body: { field: 'identity', reason: '需与代填人核实地点' } };
    expect((await api.post(`/api/cases/${number}/reveal`, asked)).body).toMatchObject({ helper: ONBEHALF });
  });

  it('keeps nothing of who wrote when the reporter stays anonymous', async () => {
    const { number } = await api.submit({ onBehalf: ONBEHALF, reporter: { anonymous: true } });
    const asked = { token: await api.signIn('clerk1'), body: { field: 'identity', reason: '核对是否匿名' } };
    expect((await api.post(`/api/cases/${number}/reveal`, asked)).body).toMatchObject({ name: null, helper: null });
  });

  it('refuses a telephone that is none', async () => {
    const body = { ...LETTER, onBehalf: { ...ONBEHALF, phone: '12' } };
    const { status, body: answer } = await api.post('/api/reports', { body });
    expect([status, answer.code]).toEqual([422, 'report.helper-phone-malformed']);
  });
});

describe('the category a reporter picks', () => {
  it('is one of the eight, or none', async () => {
    await api.submit({ category: '河湖突出问题' });
    const { status, body } = await api.post('/api/reports', { body: { ...LETTER, category: '张三的问题' } });
    expect([status, body.code]).toEqual([422, 'report.category-unknown']);
  });
});
