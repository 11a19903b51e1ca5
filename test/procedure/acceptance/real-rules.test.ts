import { ProcedureBench, staff } from '../../bench/procedure-bench.js';

const centre = staff('centre');
const PINGJIANG = { province: '湖南省', city: '岳阳市', county: '平江县', township: '余坪镇' };

/** Letters of our own, decided by the rules a newcomer starts with. */
describe('第三条、第七条、第八条 with the rules of release 1', () => {
  let bench: ProcedureBench;
  beforeAll(async () => {
    bench = await ProcedureBench.open();
    bench.decisions.rulings = {};
  });
  afterAll(() => bench.close());

  async function received(text: string, place: Record<string, string> = PINGJIANG) {
    const phone = `139${String(Math.abs(hash(text)))
      .padStart(8, '0')
      .slice(0, 8)}`;
    const { number } = await bench.submit({ text, place, reporter: { anonymous: false, phone } });
    const file = await bench.report(number);
    if (file.engine.incidents.length > 0) throw new Error(await bench.history(number));
    return { number, file, open: file.tasks.map((task) => task.element).sort() };
  }

  function hash(text: string): number {
    return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
  }

  it('takes a clear matter to 分办 with the bureau the duty catalogue names', async () => {
    const { file, open } = await received('昌江边上每天夜里都有抽沙船非法采砂,河堤脚都被掏空了,请水利部门来查处。');
    expect(open).toEqual(['dispatch-desk']);
    // The rules decided inside the reporter's own command: it was not he who decided.
    const decided = (await bench.entries(file.number)).filter(({ kind }) => kind === 'decision.made');
    expect(new Set(decided.map(({ actor }) => actor.id))).toEqual(new Set(['system']));
    expect(file.domain.acceptance.category).toBe('河湖突出问题');
    expect(file.tasks[0]?.inputs).toMatchObject({ lead: 'rivers' });
    expect(file.domain.acceptance.candidates[0]?.evidence.length).toBeGreaterThan(0);
  });

  it('raises an emergency at once', async () => {
    const { file, open } = await received('上游水库溃坝了,村里十几个人被困在屋顶上,快救人!');
    expect(open).toContain('acknowledge');
    expect(file.domain.emergency.evidence).not.toEqual([]);
  });

  it('asks a clerk where the place is missing, with the items to ask for', async () => {
    const { file, open } = await received('我们村的饮水工程建好两年了一直不出水。', {});
    expect(open).toEqual(['acceptance-review']);
    expect(file.tasks[0]?.inputs).toMatchObject({ completeness: 'incomplete' });
    expect(file.domain.acceptance.missing).not.toEqual([]);
  });

  it('第三条 offers the likeliest categories where nothing speaks for one, and takes the one the clerk picks', async () => {
    const { number } = await bench.submit({
      text: '村头那个东西又坏了,找了好几次也没人来修',
      place: { province: '湖南省', city: '岳阳市', county: '平江县', township: '余坪镇' },
    });
    const [task] = (await bench.report(number)).tasks;
    const offered = task?.inputs.candidates as { label: string; value: string }[];
    expect(offered.length).toBeGreaterThanOrEqual(3);
    expect(offered[0]?.label.startsWith(`${offered[0]?.value} · `)).toBe(true);
    const { proposals, candidates } = (await bench.domain(number)).acceptance;
    expect(proposals.scope).toMatchObject({ outcome: 'OUT:其他', confirm: true });
    expect(proposals.scope?.reason).toContain(candidates[0]?.category);
    const picked = offered[1]?.value ?? '';
    const review = { scope: 'accepted', completeness: 'complete', repeat: 'none', reason: '电话核实' };
    const other = await bench.complete(centre, number, 'acceptance-review', { ...review, candidate: '水利部门' });
    expect(other).toMatchObject({ refusal: { code: 'form.invalid' } });
    await bench.do(centre, number, 'acceptance-review', { ...review, candidate: picked, category: '其他' });
    expect((await bench.domain(number)).acceptance.category).toBe(picked);
  });

  it('proposes body and number for what belongs to another authority, and waits for the clerk', async () => {
    const { number, file, open } = await received('化工厂夜里通过暗管往河里直排污水,河水发黑发臭,鱼都死光了。');
    expect(open).toEqual(['acceptance-review']);
    expect(file.domain.acceptance.scope).toMatchObject({ kind: 'refused', phone: '12369' });
    await bench.do(centre, number, 'acceptance-review', {});
    const { outcome, intake } = await bench.domain(number);
    expect(outcome).toBe('refused');
    // The evidence words are the clerk's business; where to turn is said once.
    expect(intake.told.at(-1)?.text).not.toMatch(/依据词|建议.*建议/);
  });

  it('takes a question to the consultation desk', async () => {
    const { file, open } = await received('请问农民自己打一口井浇菜园,需要办理取水许可证吗?到哪里办理?');
    expect(open).toEqual(['consultation-desk']);
    expect(file.tasks[0]?.inputs.answer).toContain('取水');
  });
});
