/** A figure as people write it, in either script. */
const FIGURE = '[0-9零〇○一二三四五六七八九两幺壹贰叁肆伍陆柒捌玖]';
const HAN = '[\\u4e00-\\u9fa5]';
/** A name after a word that announces one: short, spaces allowed; never a pronoun or a group. */
const NAME = `(?!他|她|它|你|我|村|人|民|大家|有关|信息|电话|手机)${HAN}(?:\\s?${HAN}){1,3}?(?:·${HAN}{1,10})?`;
/** What may follow a name: the end of the words about it. */
const NAME_ENDS =
  '(?=[,\\uff0c.。;\\uff1b\\s、!\\uff01()\\uff08\\uff09\\d\\[〔]|$|是|住|家|系|男|女|今年|电话|手机|联系)';
const NAMED = new RegExp(
  `((?:我叫|我的名字[叫是]|本人叫|我是举报人|(?:姓名|署名|落款|举报人|反映人|投诉人)[:\\uff1a是为]|联系人[:\\uff1a是为]?)\\s{0,3})(${NAME})${NAME_ENDS}`,
  'g',
);

interface Identifier {
  readonly pattern: RegExp;
  readonly mask: string;
  /** An office gives its landline in its answers; in a reporter's text it is his. */
  readonly ofOfficesToo?: boolean;
}

/** What a text may betray about its writer, with the word that takes its place. */
const IDENTIFIERS: readonly Identifier[] = [
  {
    pattern:
      /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z])/g,
    mask: '〔身份证号〕',
  },
  { pattern: /(?<!\d)[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}(?!\d)/g, mask: '〔身份证号〕' },
  { pattern: /(?<![0-9A-Za-z])62\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])/g, mask: '〔银行卡号〕' },
  {
    pattern: /((?:卡号|账号|帐号|银行卡)[:\uff1a是为\s]{0,3})\d{4}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,3})?(?!\d)/g,
    mask: '$1〔银行卡号〕',
  },
  {
    pattern: new RegExp(
      `(?<!${FIGURE})(?:\\+?86[- ]?)?[1一幺壹][-\\s]?[3-9三四五六七八九叁肆伍陆柒捌玖](?:[-\\s]?${FIGURE}){9}(?!${FIGURE})`,
      'g',
    ),
    mask: '〔手机号〕',
  },
  {
    pattern: /(?<!\d)(?:[(\uff08]0\d{2,3}[)\uff09]|0\d{2,3})[- ]?[2-9]\d{6,7}(?!\d)/g,
    mask: '〔电话〕',
    ofOfficesToo: true,
  },
  { pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, mask: '〔邮箱〕' },
  { pattern: /((?:微信|QQ|qq)(?:号码?)?[:\uff1a是\s]{0,3})[A-Za-z0-9_-]{5,20}/g, mask: '$1〔账号〕' },
  { pattern: NAMED, mask: '$1〔姓名〕' },
  {
    // Only where the writer says that he lives there: elsewhere a number is the place of the problem.
    pattern:
      /((?:我家?|本人|家)住(?:在|址)?[:\uff1a]?|(?:家庭(?:住址|地址)|我的地址|联系地址|通讯地址|住址)[:\uff1a是为]?)([^,\uff0c。;\uff1b\n]{0,40}?)(?:(?:\d{1,4}|[一二三四五六七八九十百]{1,4})(?:组|号楼?|栋|幢|单元|室|户)){1,5}/g,
    mask: '$1$2〔门牌〕',
  },
];

/** Full-width digits and letters hide numbers from the patterns: same length, one spelling. */
function halfWidth(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff20\uff0d\uff0b]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

/**
 * The working text: every phone, ID number, card, mail address and account replaced, and the reporter's own name as
 * given, however it is spaced.
 * @param names names the reporter gave
 * @param by who wrote it: staff may name the landline of an office
 */
export function maskIdentifiers(text: string, names: readonly string[] = [], by: 'reporter' | 'staff' = 'reporter') {
  const applied = IDENTIFIERS.filter(({ ofOfficesToo }) => by === 'reporter' || ofOfficesToo !== true);
  const masked = applied.reduce((soFar, { pattern, mask }) => soFar.replace(pattern, mask), halfWidth(text));
  return names.reduce((soFar, name) => soFar.replace(spelling(name), '〔姓名〕'), masked);
}

/** The names a text says its writer has. */
export function namesIn(text: string): string[] {
  return [...new Set([...halfWidth(text).matchAll(NAMED)].map((match) => match[2] ?? ''))];
}

/** A value wherever it stands, blanks between its characters or not; too short to be telling matches nothing. */
export function spelling(value: string): RegExp {
  const characters = [...value.replace(/[\s-]/g, '')];
  if (characters.length < 2) return /(?!)/g;
  const written = characters.map((char) => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('[\\s-]{0,2}');
  return /^[\w-]+$/.test(characters.join(''))
    ? new RegExp(`(?<!\\w)${written}(?!\\w)`, 'gi')
    : new RegExp(written, 'g');
}
