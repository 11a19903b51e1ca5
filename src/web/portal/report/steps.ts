import { REPORT } from './texts.zh.js';

/** The questions, in the order they are asked. */
export const SECTIONS = ['category', 'place', 'story', 'files', 'who', 'check'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Step {
  readonly title: string;
  readonly sections: readonly Section[];
}

const TITLES: Readonly<Record<Section, string>> = {
  category: REPORT.askCategory,
  place: REPORT.askPlace,
  story: REPORT.askStory,
  files: REPORT.askFiles,
  who: REPORT.askWho,
  check: REPORT.check,
};

const STANDARD: readonly Step[] = [
  { title: REPORT.stepProblem, sections: ['category', 'place', 'story'] },
  { title: REPORT.stepFiles, sections: ['files'] },
  { title: REPORT.stepWho, sections: ['who'] },
  { title: REPORT.stepCheck, sections: ['check'] },
];

const ELDER: readonly Step[] = SECTIONS.map((section) => ({ title: TITLES[section], sections: [section] }));

/** Four steps; in 大字版 one question per screen. */
export function stepsOf(elder: boolean): readonly Step[] {
  return elder ? ELDER : STANDARD;
}

/** Which step holds a section; the first when the address names none. */
export function stepAt(steps: readonly Step[], section: string | null): number {
  const at = steps.findIndex(({ sections }) => sections.some((name) => name === section));
  return Math.max(at, 0);
}
