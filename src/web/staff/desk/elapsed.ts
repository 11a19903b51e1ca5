const SECOND = 1000;
const MINUTE = 60;

/** How long a call has lasted: `04:12`, beyond an hour `64:12`. @param from,to instants */
export function elapsedText(from: string, to: string): string {
  const seconds = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / SECOND));
  return [Math.floor(seconds / MINUTE), seconds % MINUTE].map((part) => String(part).padStart(2, '0')).join(':');
}

/** As one reads it out: the code's own groups, or groups of `size`. */
export function grouped(code: string, size: number): readonly string[] {
  return code.includes('-') ? code.split('-') : (code.match(new RegExp(`.{1,${size}}`, 'g')) ?? []);
}
