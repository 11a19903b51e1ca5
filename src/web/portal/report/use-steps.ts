import { type RefObject, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type Faults, faultsOf } from './check-report.js';
import { type Section, type Step, stepAt, stepsOf } from './steps.js';
import type { ReportState } from './use-report.js';

export interface Steps {
  readonly all: readonly Step[];
  readonly at: number;
  readonly step: Step;
  readonly last: boolean;
  readonly faults: Faults;
  /** The step's element: its heading, or its first fault, takes the focus. */
  readonly top: RefObject<HTMLDivElement | null>;
  readonly next: () => void;
  readonly back: () => void;
  readonly goTo: (section: Section) => void;
  readonly show: (faults: Faults, section?: Section) => void;
}

/** Which question is asked now: part of the address, so that the browser's own Back goes one step back. */
export function useSteps(report: ReportState, elder: boolean): Steps {
  const go = useNavigate();
  const [search] = useSearchParams();
  const [faults, setFaults] = useState<Faults>({});
  const all = stepsOf(elder);
  const at = stepAt(all, search.get('at'));
  const step = all[at] ?? { title: '', sections: [] };
  const top = useFocus(at, faults);

  const goTo = (section: Section) => {
    setFaults({});
    void go(`?at=${section}`);
  };
  const next = () => {
    const wrong: Faults = Object.assign({}, ...step.sections.map((one) => faultsOf(one, report.draft, report.who)));
    const following = all[at + 1]?.sections[0];
    if (Object.keys(wrong).length > 0) setFaults(wrong);
    else if (following !== undefined) goTo(following);
  };
  const show = (told: Faults, section?: Section) => {
    if (section !== undefined) void go(`?at=${section}`);
    setFaults(told);
  };
  const back = () => {
    const before = all[at - 1]?.sections[0];
    if (before === undefined) void go('/');
    else goTo(before);
  };
  return { all, at, step, last: at === all.length - 1, faults, top, next, back, goTo, show };
}

/** A new step begins at its heading; a step that was not accepted, at its first fault. */
function useFocus(at: number, faults: Faults): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current === at) return;
    before.current = at;
    scrollTo(0, 0);
    top.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [at]);
  useEffect(() => {
    if (Object.keys(faults).length === 0) return;
    const wrong = top.current?.querySelector<HTMLElement>('[aria-invalid="true"], [aria-describedby$="-fault"] input');
    wrong?.focus();
  }, [faults]);
  return top;
}
