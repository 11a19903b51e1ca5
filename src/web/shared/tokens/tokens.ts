/**
 * The look's values, once for scripts. `tokens.css` carries the same ones as `--sj-…` custom properties, named by the
 * same words (`waterWash` is `--sj-water-wash`); a test compares the two.
 */
export const colours = {
  paper: '#F5F4EF',
  sheet: '#FFFFFF',
  wash: '#FAF9F6',
  skeleton: '#EBEAE4',
  ink: '#1B2528',
  inkSecond: '#434F55',
  inkThird: '#5F6A70',
  edge: '#7F898E',
  hairline: '#DCDAD2',
  split: '#E8E6DF',
  water: '#1A5A6E',
  waterHover: '#216F88',
  waterActive: '#124555',
  waterWash: '#E6EFF1',
  waterEdge: '#A7C4CD',
  vermilion: '#B02E1A',
  vermilionWash: '#FBECE8',
  vermilionEdge: '#DFA89C',
  ochre: '#7A5000',
  ochreWash: '#FAF0DA',
  ochreEdge: '#D8BD88',
  bamboo: '#2A6243',
  bambooWash: '#E8F1EA',
  bambooEdge: '#A8C8B3',
  mist: '#566167',
  mistWash: '#EBEAE4',
  mistEdge: '#C9C7BE',
} as const;

export const families = {
  sans: '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif',
  serif: '"Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "STZhongsong", serif',
} as const;

/** Lengths in CSS pixels, of the workplaces; the portal and 大字版 enlarge them in `tokens.css`. */
export const lengths = {
  text: 14,
  textSmall: 13,
  textLarge: 16,
  textNote: 12,
  line: 22,
  lineSmall: 20,
  lineNote: 18,
  control: 32,
  controlSmall: 28,
  controlLarge: 40,
  radius: 4,
  radiusSmall: 2,
  radiusLarge: 6,
} as const;

/** Seconds a movement takes. */
export const durations = { fast: 0.08, middle: 0.12, slow: 0.18 } as const;
