import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledRules, createDecisions } from '../../src/platform/decisions/index.js';
import type { JsonObject } from '../../src/platform/kernel/index.js';
import { loadReportBase } from '../../src/procedure/report-base/index.js';
import { loadReportReader } from '../../src/procedure/scope/index.js';

const ROOT = join(import.meta.dirname, '../..');
const json = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const lines = <T>(path: string): T[] =>
  readFileSync(join(ROOT, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

interface Expected {
  readonly n: number;
  readonly nature: string;
  readonly emergency: boolean;
  readonly category: string;
  readonly outcome: string;
}

const decisions = createDecisions();
const reader = loadReportReader(json);
const base = loadReportBase(json);
const compiled = (name: string): CompiledRules => decisions.compile(json(`rules/${name}/rules.json`));
const rules = {
  nature: compiled('nature'),
  emergency: compiled('emergency'),
  scope: compiled('scope'),
  completeness: compiled('completeness'),
  routing: compiled('routing'),
};

const letters = lines<{ n: number; place: string; text: string }>('src/workplaces/letters/demo-letters.jsonl');
const expected = lines<Expected>('test/data/letters-expected.jsonl');
const cases = letters.map((letter, index) => ({ ...letter, expected: expected[index] as Expected }));

/** As the acceptance asks the rules: each gets the facts of the text and what the others decided. */
async function judge(text: string, place: string) {
  const facts = reader.facts(text, place);
  const nature = await decisions.decide(rules.nature, facts);
  const emergency = await decisions.decide(rules.emergency, facts);
  const scope = await decisions.decide(rules.scope, facts);
  const known: JsonObject = {
    ...facts,
    nature: nature.outcome,
    emergency: emergency.outcome === 'emergency',
    placeCertainty: place.split('|')[2] ? 'certain' : 'unknown',
  };
  const completeness = await decisions.decide(rules.completeness, known);
  return { nature, emergency, scope, completeness };
}

describe('the forty demonstration letters', () => {
  it('come with an expectation each', () => {
    expect(letters).toHaveLength(40);
    expect(expected.map(({ n }) => n)).toEqual(letters.map(({ n }) => n));
  });

  it.each(cases)('letter $n: $expected.nature, $expected.category, $expected.outcome', async (letter) => {
    const { nature, emergency, scope, completeness } = await judge(letter.text, letter.place);
    expect(nature.outcome).toBe(letter.expected.nature);
    expect(emergency.outcome === 'emergency').toBe(letter.expected.emergency);
    expect(completeness.outcome).toBe(letter.expected.outcome === 'supplement' ? 'incomplete' : 'complete');
    if (letter.expected.category !== '') expect(scope.outcome).toBe(letter.expected.category);
    if (/^(OUT|GUIDE)/.test(letter.expected.category)) expect(scope.confirm).toBe(true);
    if (letter.expected.outcome === 'answered' && nature.outcome === 'consultation')
      expect(base.findAnswer(letter.text)).not.toBeNull();
  });
});

describe('emergencies in the words of people who see one', () => {
  it.each([
    '水库大坝要垮了快来救人',
    '我们这里堤坝决口了,水进村了',
    '村里几十人喝了自来水上吐下泻送医院',
    '上游山洪冲走两名村民,至今下落不明',
    '正在下暴雨,大坝裂缝冒水',
    '泥石流把十几个人埋了',
    '拖拉机掉水库里,司机失踪',
    '洪水把我们一村人困住了,出不去',
  ])('are raised: %s', async (text) => {
    expect((await judge(text, '')).emergency.outcome).toBe('emergency');
  });

  it.each([
    '水库坝脚常年渗水,没人修',
    '病死猪埋在地头',
    '上个月一个老人差点被冲走,希望电站装个警报器',
    '洪水过后,路基和河堤冲走三十多米',
    '我们村的自来水停了三天',
  ])('are not raised: %s', async (text) => {
    expect((await judge(text, '')).emergency.outcome).toBe('normal');
  });

  it('are raised with a doubt when they may be a drill or long ago', async () => {
    const { emergency } = await judge('听说1975年这里溃坝过,会不会再来一次', '');
    expect(emergency).toMatchObject({ outcome: 'emergency', params: { doubt: true } });
  });
});

describe('routing by the duty catalogue', () => {
  it.each([
    ['河湖突出问题', '有人在河里偷采砂', 'rivers'],
    ['水利工程建设及运行管理问题', '护坡偷工减料,质量差', 'inspection'],
    ['水利工程建设及运行管理问题', '小水库坝脚渗水', 'operation'],
    ['水利工程建设及运行管理问题', '修水渠的工钱拖欠', 'construction'],
    ['水资源管理及节约用水问题', '自来水白白浪费,不节约用水', 'water-saving'],
    ['水利部行政审批问题', '取水许可申请超期', 'water-resources'],
    ['其他', '官网打不开', 'general-office'],
  ])('sends %s 「%s」 to %s', async (category, text, lead) => {
    const duty = reader.duty(category, text);
    const decision = await decisions.decide(rules.routing, duty ? { category, duty } : { category });
    expect(decision.outcome).toBe(lead);
  });

  it('names only units of the directory', () => {
    const units = new Set((json('rules/directory/units.json') as { id: string }[]).map(({ id }) => id));
    const { duties } = json('rules/duties/duties.json') as { duties: { lead: string; assisting: string[] }[] };
    expect(duties.flatMap(({ lead, assisting }) => [lead, ...assisting]).filter((unit) => !units.has(unit))).toEqual(
      [],
    );
  });
});

describe('plain questions (办法 第七条(一))', () => {
  it.each([
    '请问取水许可证怎么办理，需要什么材料？',
    '你好，想了解一下取水许可证怎么办理？',
    '取水许可证到期了怎么续办？',
    '请问村里打井需要审批吗？',
  ])('takes 「%s」 for a consultation, without a clerk', async (text) => {
    expect((await judge(text, '')).nature).toMatchObject({ outcome: 'consultation', confirm: false });
  });

  it.each(['请问我们村一直停水为什么没人管？', '井干了，没水吃，怎么办？'])(
    'never takes 「%s」 for one without a clerk',
    async (text) => {
      const { outcome, confirm } = (await judge(text, '')).nature;
      expect(outcome === 'report' || confirm).toBe(true);
    },
  );
});
