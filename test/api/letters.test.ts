import { demonstrate, type Letter } from '../../src/workplaces/letters/index.js';
import { ApiHost, MONDAY } from './api-host.js';

const PLACE = '湖南省|岳阳市|平江县|余坪镇|';
const SAND = '昌江边每晚都有人开抽沙船偷采河沙,两岸的河堤已经被掏空塌了一段。';

function letter(n: number, text: string, place = PLACE): Letter {
  return { n, date: '', place, text };
}

const LETTERS = [
  letter(1, SAND),
  letter(2, `再报一次:${SAND}`),
  letter(3, '养猪场的粪水从排污口直排到河里,臭气熏天。', '湖北省|荆州市|石首市|东升镇|'),
  letter(4, '水库大坝出现管涌,水不停往外冒,坝快要垮了!', '贵州省|遵义市|湄潭县|永兴镇|'),
];

describe('letters through the whole procedure', () => {
  let api: ApiHost;
  beforeAll(async () => {
    api = await ApiHost.open();
  });
  afterAll(() => api.close());

  it('each come to an end, with nothing lost and no incident', async () => {
    const { results, faults } = await demonstrate('.', api.host.url, LETTERS, new Date(MONDAY));
    expect(faults).toEqual([]);
    expect(results.map(({ n, outcome, state, clause }) => ({ n, outcome, state, clause }))).toEqual([
      { n: 1, outcome: 'accepted', state: 'closed', clause: '办法 第七条(一)' },
      { n: 2, outcome: 'merged', state: 'merged', clause: '办法 第七条(二)' },
      { n: 3, outcome: 'refused', state: 'refused', clause: '办法 第三条' },
      { n: 4, outcome: 'accepted', state: 'closed', clause: '办法 第七条(一)' },
    ]);
    expect(results.map(({ emergency }) => emergency)).toEqual([false, false, false, true]);
  }, 300_000);
});
