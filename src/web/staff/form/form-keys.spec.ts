import { faultsByField, filledIn, formKeys } from './form-keys.js';

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

  it('place what the server found at the field, and in the row of a list', () => {
    const form = {
      components: [
        { id: 'f-reason', key: 'reason' },
        { path: 'visits', components: [{ id: 'f-day', key: 'day' }] },
      ],
    };
    const faults = [
      { path: 'reason', message: '请填写理由' },
      { path: 'visits[1].day', message: '请填写日期' },
      { path: 'gone', message: '没有这一项' },
    ];
    expect(faultsByField(form, faults)).toEqual({ 'f-reason': ['请填写理由'], 'f-day': { 1: ['请填写日期'] } });
  });
});
