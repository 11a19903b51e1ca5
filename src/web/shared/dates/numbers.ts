const separated = new Intl.NumberFormat('zh-CN');
/** Beyond this the server stops counting. */
const MOST_COUNTED = 10_000;

/** `6,412`. */
export function numberText(value: number): string {
  return separated.format(value);
}

/** A count of found things; huge ones are not counted to the end: `1 万以上`. */
export function countText(value: number): string {
  return value > MOST_COUNTED ? '1 万以上' : numberText(value);
}

/** A file's size: `820 KB`, `3.4 MB`. */
export function sizeText(bytes: number): string {
  const kilo = bytes / 1024;
  if (kilo < 1) return `${bytes} 字节`;
  return kilo < 1000 ? `${Math.round(kilo)} KB` : `${(kilo / 1024).toFixed(1).replace('.0', '')} MB`;
}
