import { useState } from 'react';
import { serverTime } from '../../shared/dates/index.js';
import { type Draft, dropDraft, keepDraft, keepWho, keptDraft, keptWho, NOBODY, NOTHING, type Who } from './draft.js';

export interface ReportState {
  readonly draft: Draft;
  readonly who: Who;
  readonly edit: (part: Partial<Draft>) => void;
  readonly say: (part: Partial<Who>) => void;
  readonly clear: () => void;
}

/** The report being written: every change is kept at once, so that nothing typed is ever lost. */
export function useReport(category: string): ReportState {
  const [draft, setDraft] = useState(() => {
    const found = keptDraft();
    return category === '' ? found : { ...found, category };
  });
  const [who, setWho] = useState(keptWho);
  return {
    draft,
    who,
    edit: (part) =>
      setDraft((before) => {
        const after = { ...before, ...part, savedAt: new Date(serverTime.now()).toISOString() };
        keepDraft(after);
        return after;
      }),
    say: (part) =>
      setWho((before) => {
        const after = { ...before, ...part };
        keepWho(after);
        return after;
      }),
    clear: () => {
      dropDraft();
      setDraft(NOTHING);
      setWho(NOBODY);
    },
  };
}
