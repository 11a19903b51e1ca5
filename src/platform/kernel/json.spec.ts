import { canonicalJson, hashOf } from './index.js';

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
