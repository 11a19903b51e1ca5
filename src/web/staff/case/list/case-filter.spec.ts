import { caseAddress, caseFilterFrom, caseFilterWith, caseQuery, numberIn } from './case-filter.js';

describe('the filter of the list of cases', () => {
  it('survives its address', () => {
    const filter = {
      q: '000012',
      status: 'handling',
      province: '430000',
      from: '2026-03-01',
      to: '2026-03-31',
    } as const;
    expect(caseFilterFrom(new URLSearchParams(caseAddress(filter)))).toEqual(filter);
  });

  it('leaves out what no filter knows', () => {
    expect(caseFilterFrom(new URLSearchParams('status=gone&from=yesterday&province=hunan&q=%20'))).toEqual({});
  });

  it('takes back what is set to nothing', () => {
    expect(caseFilterWith({ q: '000012', category: '河湖突出问题' }, { q: undefined })).toEqual({
      category: '河湖突出问题',
    });
  });

  it('tells a number, in full or by its last six digits, from words', () => {
    expect(numberIn('jb20260302-000001')).toBe('JB20260302-000001');
    expect(numberIn('000001')).toBe('000001');
    expect(numberIn('昌江 采砂')).toBeNull();
  });

  it('asks for whole days of Shanghai, both ends included', () => {
    expect(caseQuery({ from: '2026-03-02', to: '2026-03-02' })).toEqual({
      receivedFrom: '2026-03-01T16:00:00.000Z',
      receivedBefore: '2026-03-02T16:00:00.000Z',
    });
  });
});
