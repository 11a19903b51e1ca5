import type { ReportFile } from '../case/index.js';
import { type Closing, emptyHandling, type UndertakerItem } from './domain.js';
import { mayClose } from './may-close.js';

const COMPLETE: Closing = {
  at: '2026-03-10T02:00:00.000Z',
  by: 'handler',
  finding: '属实',
  result: '已解决',
  method: '现场',
  visits: [{ day: '2026-03-09', people: '核查组' }],
  measures: '责令整改',
  measuresDue: '2026-03-31',
  rectifyBy: '',
  responsibleUnit: '县水利局',
  evidence: ['照片'],
  internalFinding: '情况属实',
  reply: '已责令整改。',
};

function fileWith(states: readonly UndertakerItem['state'][] = []): ReportFile {
  const undertakers = states.map((state, at) => ({ id: `item-${at}`, name: `单位${at}`, state }));
  const handling = { ...emptyHandling(), undertakers };
  return { now: new Date('2026-03-10T02:00:00Z'), domain: { handling } } as unknown as ReportFile;
}

function codeOf(change: Partial<Closing>, states: readonly UndertakerItem['state'][] = []): string {
  return mayClose(fileWith(states), { ...COMPLETE, ...change })?.refusal.code ?? '';
}

describe('办法 第十条 what a closing needs (policy decision 12)', () => {
  it('is satisfied by a complete one', () => expect(codeOf({})).toBe(''));

  it('names every missing field in Chinese', () => {
    const refused = mayClose(fileWith(), { ...COMPLETE, finding: '', evidence: [], reply: '' });
    expect(refused?.refusal.params).toEqual({ fields: '核查结论、证据材料、对举报人的答复' });
  });

  it.each([
    [{ finding: '大概属实' }, 'closing.unknown-word'],
    [{ measures: '' }, 'closing.without-measures'],
    [{ measuresDue: '三月底' }, 'closing.without-measures'],
    [{ visits: [] }, 'closing.without-visit'],
    [{ visits: [{ day: '2026-02-30', people: '两人' }] }, 'closing.without-visit'],
    [{ visits: [{ day: '2026-03-09', people: '' }] }, 'closing.without-visit'],
    [{ result: '正在整改' }, 'closing.without-rectify-date'],
    [{ result: '正在整改', rectifyBy: '2026-03-09' }, 'closing.without-rectify-date'],
    [{ result: '正在整改', rectifyBy: '2026-03-10' }, ''],
    [{ finding: '无法查实', measures: '', measuresDue: '' }, ''],
    [{ method: '电话', visits: [] }, ''],
  ])('judges %j', (change, code) => expect(codeOf(change)).toBe(code));

  it.each([
    [['answered', 'written-off'] as const, ''],
    [['answered', 'open'] as const, 'closing.undertakers-open'],
    [['returned'] as const, 'closing.undertakers-open'],
  ])('with undertaker items %j', (states, code) => expect(codeOf({}, states)).toBe(code));
});
