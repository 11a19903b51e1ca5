import { addressOf, changed, filterFrom } from './filter.js';

describe('the filter of the inbox', () => {
  it('survives its address', () => {
    const filter = { scope: 'mine', due: 'overdue', claimed: false, decision: true, q: '平江 采砂' } as const;
    expect(filterFrom(new URLSearchParams(addressOf(filter)))).toEqual(filter);
  });

  it('leaves out what no filter knows', () => {
    expect(filterFrom(new URLSearchParams('scope=all&due=never&claimed=maybe&q=%20'))).toEqual({ scope: 'unit' });
  });

  it('takes back what is set to nothing', () => {
    expect(changed({ scope: 'unit', due: 'today' }, { due: undefined, q: '堤' })).toEqual({ scope: 'unit', q: '堤' });
  });
});
