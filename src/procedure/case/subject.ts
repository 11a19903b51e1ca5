/** Characters of a subject line at most: what two lines of a phone hold. */
const LONGEST = 40;
const SALUTATION = /^[^，。；！？\n]{0,12}[：:]\s*/u;
const END_OF_SENTENCE = /[。！？!?\n]/u;

/** First words of a masked working text: what lists show as its title. Never from the sealed original (第十五条). */
export function subjectOf(text: string): string {
  const body = text.trim().replace(SALUTATION, '');
  const sentence = body.split(END_OF_SENTENCE, 1)[0]?.trim() || body;
  const characters = [...sentence];
  return characters.length <= LONGEST ? sentence : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
