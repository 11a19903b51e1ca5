import { canonicalJson, hashOf, jsonShape } from './index.js';

describe('canonical JSON', () => {
  it('has keys in order, dates as text, and nothing undefined', () => {
    const value = { b: [undefined, 1], a: { d: new Date(0), c: undefined } };
    expect(canonicalJson(value)).toBe('{"a":{"d":"1970-01-01T00:00:00.000Z"},"b":[null,1]}');
  });

  it('hashes half a character as what storage keeps of it, in keys as in values', () => {
    expect(hashOf({ text: 'cut \ud83d', 'k\udc00': ['\ud83d'] })).toBe(
      hashOf({ text: 'cut \ufffd', 'k\ufffd': ['\ufffd'] }),
    );
    expect(canonicalJson('whole 😀')).toBe('"whole 😀"');
  });
});

describe('the shape of a JSON text', () => {
  it.each([
    ['{}', 1, 2],
    ['{"a":[1,2,{"b":[]}]}', 4, 7],
    ['["[[[,,,\\"[[", 1]', 1, 3],
    ['[[[', 3, 4],
    ['', 0, 1],
  ])('of %s is %i deep with at most %i values', (text, depth, values) => {
    expect(jsonShape(Buffer.from(text))).toEqual({ depth, values });
  });
});
