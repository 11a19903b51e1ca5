import type { CaseFile, CaseTask, TaskListing } from '../../platform/case-file/index.js';
import type { ReportDomain } from './report.js';
import { searchWords } from './search-words.js';
import { subjectOf } from './subject.js';

/** What a person must decide at a task because the rules could not, or because only he may. */
export const OPEN_DECISIONS = [
  'repeats',
  'scope',
  'nature',
  'completeness',
  'routing',
  'sign-off',
  'arbitration',
] as const;
export type OpenDecision = (typeof OPEN_DECISIONS)[number];

export const OPEN_DECISION_TITLES: Readonly<Record<OpenDecision, string>> = {
  repeats: '疑似重复，待定',
  scope: '是否受理，待确认',
  nature: '性质，待确认',
  completeness: '材料是否齐全，待确认',
  routing: '分办，待确认',
  'sign-off': '待签批',
  arbitration: '协调裁定',
};

/** Rule sets somebody has the say about at a task, the weightiest first. */
const ASKED_AT: Readonly<Record<string, readonly OpenDecision[]>> = {
  'acceptance-review': ['repeats', 'scope', 'nature', 'completeness'],
  'dispatch-desk': ['routing'],
  'redispatch-desk': ['routing'],
  'consultation-desk': ['routing'],
};

/** What a row of the inbox shows beside the task, and the words it is found by; from masked text only. */
export function taskListing({ number, domain }: CaseFile<ReportDomain>, task: CaseTask): TaskListing {
  const { intake, acceptance } = domain;
  const subject = subjectOf(intake.text);
  const place = intake.place.label || intake.place.text;
  const { kind, lead } = acceptance.repeat;
  const about = {
    subject,
    place,
    decision: decisionAt(domain, task),
    returned: acceptance.returns.length,
    repeatOf: kind === 'none' || kind === 'undecided' ? '' : (lead?.number ?? ''),
  };
  return { about, words: searchWords(number, [subject, place, intake.place.text, acceptance.category]) };
}

function decisionAt({ acceptance }: ReportDomain, { element, form }: CaseTask): OpenDecision | '' {
  if (form === 'sign-off') return 'sign-off';
  if (form === 'arbitration') return 'arbitration';
  const asked = Object.hasOwn(ASKED_AT, element) ? (ASKED_AT[element] ?? []) : [];
  return asked.find((what) => acceptance.proposals[what]?.confirm === true) ?? '';
}
