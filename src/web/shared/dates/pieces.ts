/** Parts of a text: `whole` ones must stay on one line. */
export interface Piece {
  readonly text: string;
  readonly whole: boolean;
  /** Where it begins. */
  readonly at: number;
}

const WHOLE =
  /\d{4}-\d{2}-\d{2}(?: 周.)?|\d{2}-\d{2}(?: 周.)?|(?:\d{4} 年 )?\d+ 月 \d+ 日(?: ?周.)?|[\d,]+ (?:个工作日|[\u4e00-\u9fff])|已计 \d+ \/ \d+|〔\d{4}〕\s?\d+\s?号|第[一二三四五六七八九十百]+条(?:\([一二三四五六七八九十]+\))?/g;

export function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(WHOLE)) {
    if (match.index > done) found.push({ text: text.slice(done, match.index), whole: false, at: done });
    found.push({ text: match[0], whole: true, at: match.index });
    done = match.index + match[0].length;
  }
  if (done < text.length) found.push({ text: text.slice(done), whole: false, at: done });
  return found;
}
