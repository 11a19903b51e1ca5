import type { CaseView } from '../case-data.js';
import { offeredTo } from './offered.js';

const HANDLER = { id: 'demo:handler', unit: 'rivers', roles: ['bureau'] };
const HEAD = { id: 'demo:head', unit: 'rivers', roles: ['bureau', 'bureau-head'] };
const CLERK = { id: 'demo:clerk', unit: 'centre', roles: ['centre'] };

function found(handling: object, more: object = {}): CaseView {
  const part = { nature: 'report', phase: 'handling', reported: [], longTerm: null, extension: null, ...handling };
  const rest = { ownItemOnly: false, outcome: null, status: 'handling', clocks: [], units: {}, emergency: null };
  const parts = { acceptance: null, feedback: null, bureau: { id: 'rivers', title: '河湖管理司' } };
  return { ...rest, ...parts, handling: part, ...more } as unknown as CaseView;
}

const names = (view: CaseView, doer: typeof HANDLER) => offeredTo(view, doer).map(({ action }) => action.name);
const barredFrom = (view: CaseView, doer: typeof HANDLER, name: string) =>
  offeredTo(view, doer).find(({ action }) => action.name === name)?.barred;

describe('what may be done to a case beside its tasks', () => {
  it('is for the lead bureau while it handles the item, and nobody else (第九–十一条)', () => {
    expect(names(found({}), HANDLER)).toEqual(
      expect.arrayContaining(['extension', 'undertakers', 'progress', 'legal', 'inquiry', 'reported', 'statement']),
    );
    expect(names(found({}), { ...HANDLER, unit: 'soil' })).toEqual([]);
    expect(names(found({ phase: 'feedback' }), HANDLER)).toEqual([]);
  });

  it('is only the return while the bureau still checks (第九条)', () => {
    expect(names(found({ phase: 'checking' }), HANDLER)).toEqual(['return']);
  });

  it('says beforehand what would surely be refused', () => {
    expect(barredFrom(found({ extension: { state: 'filed' } }), HANDLER, 'extension')).toBe('每件只能延期备案一次');
    expect(barredFrom(found({ extension: { state: 'rejected' } }), HANDLER, 'extension')).toBe('');
    expect(barredFrom(found({}), HANDLER, 'statement')).toBe('先填写被举报单位');
    expect(barredFrom(found({}), HANDLER, 'longTerm')).toBe('由司领导确定');
    expect(barredFrom(found({}), HEAD, 'longTerm')).toBe('');
  });

  it('lets the General Office file an extension for others, and the centre raise an emergency', () => {
    expect(names(found({}), { id: 'demo:office', unit: 'general-office', roles: ['general-office'] })).toEqual([
      'extension',
    ]);
    expect(names(found({}), CLERK)).toEqual(['emergency']);
    expect(names(found({}, { emergency: { raised: true, standDown: null } }), CLERK)).toEqual([]);
  });

  it('offers nothing to whoever sees only an undertaking of his own (第十一条)', () => {
    expect(names(found({}, { ownItemOnly: true }), HANDLER)).toEqual([]);
  });
});
