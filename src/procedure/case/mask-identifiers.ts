/** What a text may betray about its writer, with the word that takes its place. */
const IDENTIFIERS: readonly { readonly pattern: RegExp; readonly mask: string }[] = [
  {
    pattern:
      /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z])/g,
    mask: '〔身份证号〕',
  },
  { pattern: /(?<!\d)[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}(?!\d)/g, mask: '〔身份证号〕' },
  { pattern: /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g, mask: '〔手机号〕' },
  { pattern: /(?<!\d)0\d{2,3}[- ]?[2-9]\d{6,7}(?!\d)/g, mask: '〔电话〕' },
  { pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g, mask: '〔邮箱〕' },
  { pattern: /((?:微信|QQ|qq)(?:号码?)?[:\uff1a是\s]{0,3})[A-Za-z0-9_-]{5,20}/g, mask: '$1〔账号〕' },
  {
    pattern:
      /((?:我叫|姓名[:\uff1a]|举报人[:\uff1a]|联系人[:\uff1a])\s{0,3})[\u4e00-\u9fa5]{2,4}(?=[,\uff0c。;\uff1b\s、]|$)/g,
    mask: '$1〔姓名〕',
  },
];

/** Full-width digits and letters hide numbers from the patterns: same length, one spelling. */
function halfWidth(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff20\uff0d]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

/**
 * The working text: every phone, ID number, mail address and account replaced, and the reporter's own name as given.
 * @param names names the reporter gave
 */
export function maskIdentifiers(text: string, names: readonly string[] = []): string {
  const masked = IDENTIFIERS.reduce((soFar, { pattern, mask }) => soFar.replace(pattern, mask), halfWidth(text));
  return names
    .filter((name) => name.trim().length >= 2)
    .reduce((soFar, name) => soFar.replaceAll(name.trim(), '〔姓名〕'), masked);
}
