const LONGEST = 60;

/**
 * A name that can do no harm: no folders, no control or direction characters, no leading dots, bounded, and with the
 * extension of what the content really is.
 */
export function safeName(given: string, extension: string): string {
  const base = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const stem = base
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[^\p{L}\p{N} _()（）-]/gu, '')
    .trim();
  return `${[...stem].slice(0, LONGEST).join('') || '附件'}.${extension}`;
}
