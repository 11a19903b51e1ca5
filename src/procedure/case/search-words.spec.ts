import { askedWords, searchWords } from './search-words.js';

const WORDS = searchWords('JB20260302-000017', ['昌江边夜里偷采河沙', '湖南省平江县', 'QQ 12345']);
const finds = (typed: string): boolean => {
  const asked = askedWords(typed);
  return asked.length > 0 && asked.every((word) => WORDS.includes(word));
};

describe('words a case is found by', () => {
  it.each(['JB20260302-000017', 'jb20260302-000017', '000017', '偷采', '平江县 河沙', '昌江边', '１２３４５'])(
    'hold what somebody types as %s',
    (typed) => expect(finds(typed)).toBe(true),
  );

  it.each(['湘江', '000018', '沙', '', '  ', '𠮷'])('do not hold %s', (typed) => expect(finds(typed)).toBe(false));

  it('stay bounded whatever the text', () => {
    const text = Array.from({ length: 5000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
    expect(searchWords('JB20260302-000001', [text])).toHaveLength(120);
    expect(askedWords(text)).toHaveLength(12);
  });
});
