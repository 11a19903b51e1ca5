const LIST_ITEM = /'([^']*)'|"([^"]*)"/g;
const LINK = /https?:\/\/[\w./?=&%#-]{1,300}/g;
const STOP = '。'.charCodeAt(0);
const WIDE = /[\uff01-\uff5e]/g;

/**
 * The text as the lexicon reads it: word lists joined, links and spaces away, one kind of punctuation.
 * Some channels deliver a letter already cut into words (`['村里', '停水']。['…']`).
 */
export function prepareText(raw: string): string {
  const joined = raw.trimStart().startsWith("['") ? joinLists(raw) : raw;
  return joined
    .normalize('NFC')
    .replace(LINK, '')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?![\t\r\n])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[ \t\u3000]+/g, '')
    .replace(/[.](?=\D|$)/g, '。')
    .replace(/!/g, '。')
    .replace(/[?？]/g, '。')
    .replace(/;/g, '。')
    .replace(/[\r\n]+/g, '。');
}

function joinLists(raw: string): string {
  return raw
    .split(']')
    .map((part) => [...part.matchAll(LIST_ITEM)].map((match) => match[1] ?? match[2] ?? '').join(''))
    .filter((part) => part !== '')
    .join('。');
}

/** For each position the number of its sentence: patterns never reach across a full stop. */
export function sentenceNumbers(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length + 1);
  let sentence = 0;
  for (let at = 0; at < text.length; at += 1) {
    numbers[at] = sentence;
    if (text.charCodeAt(at) === STOP) sentence += 1;
  }
  numbers[text.length] = sentence;
  return numbers;
}
