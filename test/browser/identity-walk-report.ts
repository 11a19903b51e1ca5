import sharp from 'sharp';
import { CLOSING } from './portal-site.js';
import type { StaffSite } from './staff-site.js';

/** What only the reporter and those who need it may know (第十五条); each value occurs nowhere else. */
export const SECRETS = {
  name: '欧阳验真',
  phone: '13987654321',
  idNumber: '430626198703124518',
  email: 'yanzhen.oy@example.cn',
  door: '7组29号',
  helper: '司徒代笔',
  helperPhone: '13876501234',
} as const;
/** What is shown to those alone who see identity: a file as it came. */
export const OF_FILES = { fileName: 'backyard-of-the-writer', cameraOwner: 'Camera-Owner-Oy' } as const;

const STORY = `平江县余坪镇昌江边有人夜里用抽沙船偷采河沙。我叫${SECRETS.name}，我家住余坪镇昌江村${SECRETS.door}，电话${SECRETS.phone}，身份证${SECRETS.idNumber}，邮箱${SECRETS.email}。代写人${SECRETS.helper}，电话${SECRETS.helperPhone}。`;
const DANGER = `平江县昌江水库大坝已经垮坝，下游多人被困。我叫${SECRETS.name}，电话${SECRETS.phone}。`;
const GPS = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '28/1 42/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '113/1 35/1 0/1',
};

export interface WalkedReport {
  readonly number: string;
  readonly queryCode: string;
}

/** Two reports of the same person: one handled up to its feedback, one an emergency. */
export class WalkedReports {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly site: StaffSite) {}

  /** Taken through undertaker, legal opinion, extension, closing and feedback: every desk has seen it. */
  async handled(): Promise<WalkedReport> {
    const report = await this.submit(STORY, [await this.photo()]);
    const { number } = report;
    await this.do('clerk1', number, 'dispatch-desk', { action: 'dispatch', lead: 'rivers' });
    await this.do('rivers-handler', number, 'report-bureau-check', { verdict: 'accept' });
    await this.act('rivers-handler', number, 'undertakers', { items: [{ unit: 'water-430000', request: '请核查' }] });
    await this.act('rivers-handler', number, 'legal-opinions', { question: '是否构成非法采砂?' });
    await this.act('rivers-handler', number, 'extension', { reason: '需要鉴定' });
    await this.signed(number, 'extension');
    await this.do('hunan-undertaker', number, 'undertake', { verdict: 'answer', answer: '已核查' });
    await this.do('rivers-handler', number, 'close-report', CLOSING);
    await this.signed(number, 'closing');
    await this.do('rivers-handler', number, 'feed-back', { progress: '已办结' });
    return report;
  }

  emergency(): Promise<WalkedReport> {
    return this.submit(DANGER, []);
  }

  /** One more letter of his, which every open page is told of. */
  async supplement({ number, queryCode }: WalkedReport): Promise<void> {
    const text = `还在采。${SECRETS.name}，${SECRETS.phone}`;
    const { status, text: said } = await this.site.api.post('/api/reports/supplement', {
      body: { number, queryCode, text },
    });
    if (status !== 200) throw new Error(said);
  }

  private async submit(text: string, attachments: readonly string[]): Promise<WalkedReport> {
    const { name, phone, idNumber, email } = SECRETS;
    const reporter = { anonymous: false, name, phone, idNumber, email };
    const onBehalf = { name: SECRETS.helper, phone: SECRETS.helperPhone, relation: '邻居' };
    const place = { province: '湖南省', city: '岳阳市', county: '平江县', township: '余坪镇' };
    return this.site.api.submit({ text, place, reporter, onBehalf, attachments });
  }

  private async photo(): Promise<string> {
    const bytes = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#369' } })
      .withExif({ IFD0: { Copyright: OF_FILES.cameraOwner }, IFD3: GPS })
      .jpeg()
      .toBuffer();
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), `${OF_FILES.fileName}.jpg`);
    return (await this.site.api.post('/api/attachments', { body: form })).body.id;
  }

  private async signed(number: string, what: string): Promise<void> {
    await this.do('rivers-division', number, `${what}-division`, { agreed: 'yes' });
    await this.do('rivers-head', number, `${what}-head`, { agreed: 'yes' });
  }

  private async act(login: string, number: string, action: string, body: object): Promise<void> {
    const answer = await this.site.api.post(`/api/cases/${number}/${action}`, { token: await this.token(login), body });
    if (answer.status !== 200) throw new Error(`${action}: ${answer.text}`);
  }

  private async do(login: string, number: string, element: string, data: object): Promise<void> {
    const token = await this.token(login);
    const id = await this.taskId(token, number, element);
    const { status, text } = await this.site.api.post(`/api/tasks/${id}/complete`, { token, body: { data } });
    if (status !== 200) throw new Error(`${element}: ${text}`);
  }

  private async taskId(token: string, number: string, element: string): Promise<string> {
    for (let look = 1; look <= 200; look += 1) {
      const { body } = await this.site.api.get('/api/tasks?limit=100', token);
      const found = body.items.find((task) => task.number === number && task.element === element);
      if (found) return found.id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no task ${element} of ${number}`);
  }

  private token(login: string): Promise<string> {
    const known = this.tokens.get(login) ?? this.site.api.signIn(login);
    this.tokens.set(login, known);
    return known;
  }
}
