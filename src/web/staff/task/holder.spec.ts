import { holderOf, mayFill, mayTakeBack } from './holder.js';

const task = (more: object = {}) =>
  ({ unit: 'rivers', role: 'bureau', coverFor: null, ...more }) as Parameters<typeof holderOf>[0];
const HANDLER = { id: 'demo:a', unit: 'rivers', roles: ['bureau'] };
const HEAD = { id: 'demo:h', unit: 'rivers', roles: ['bureau', 'division-head'] };

describe('in whose hands a task lies', () => {
  it('decides who may fill its form', () => {
    const seen = [null, 'demo:a', 'demo:b'].map((assignee) => holderOf(task(), assignee, HANDLER));
    expect(seen).toEqual(['nobody', 'me', 'other']);
    expect(seen.map(mayFill)).toEqual([true, true, false]);
  });

  it('is for a deputy like his own while he stands in', () => {
    const covered = holderOf(task({ coverFor: { id: 'demo:b', name: '乙' } }), 'demo:b', HANDLER);
    expect([covered, mayFill(covered)]).toEqual(['covered', true]);
  });

  it('is elsewhere for other units and roles', () => {
    expect(holderOf(task(), null, { ...HANDLER, unit: 'soil' })).toBe('elsewhere');
    expect(holderOf(task({ role: 'bureau-head' }), null, HANDLER)).toBe('elsewhere');
  });

  it('may be changed back by the head of its unit', () => {
    expect(mayTakeBack(task(), 'demo:a', HEAD)).toBe(true);
    expect(mayTakeBack(task(), 'demo:b', HANDLER)).toBe(false);
  });
});
