import { filledIn, formKeys } from './form-keys.js';

const schema = {
  components: [
    { key: 'action' },
    { components: [{ key: 'reason' }, { path: 'place.county' }] },
    { path: 'items', components: [{ key: 'name' }] },
    {},
  ],
};

describe('the keys of a form', () => {
  it('are those of its fields, through groups that only lay out, by the first part of a path', () => {
    expect([...formKeys(schema)]).toEqual(['action', 'reason', 'place', 'items']);
  });

  it('decide what is sent: no options, no facts, nothing left empty', () => {
    const data = { action: 'dispatch', reason: null, bureaus: [{ value: 'rivers' }], items: [{ name: '渠' }] };
    expect(filledIn(schema, data)).toEqual({ action: 'dispatch', items: [{ name: '渠' }] });
  });
});
