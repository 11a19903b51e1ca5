import { type FormEvent, type ReactElement, useState } from 'react';
import { useLocation } from 'react-router';
import { Refused } from '../asking/index.js';
import type { Guidance } from '../guidance/index.js';
import { useElder } from '../shell/index.js';
import { CategorySection } from './category-section.js';
import { CheckSection } from './check-section.js';
import { DraftNote } from './draft-note.js';
import { FilesSection } from './files-section.js';
import { GuidanceAside } from './guidance-aside.js';
import { PlaceSection } from './place-section.js';
import { ReportFoot } from './report-foot.js';
import type { SectionProps } from './section-props.js';
import { Stepper } from './stepper.js';
import type { Section } from './steps.js';
import { StorySection } from './story-section.js';
import { REPORT } from './texts.zh.js';
import { useFiles } from './use-files.js';
import { useReport } from './use-report.js';
import { useSteps } from './use-steps.js';
import { useSubmit } from './use-submit.js';
import { WhoSection } from './who-section.js';

const QUESTIONS: Readonly<Record<Exclude<Section, 'check'>, (props: SectionProps) => ReactElement>> = {
  category: CategorySection,
  place: PlaceSection,
  story: StorySection,
  files: FilesSection,
  who: WhoSection,
};

export function ReportForm({ guidance }: { readonly guidance: Guidance }): ReactElement {
  const [elder] = useElder();
  const report = useReport(categoryFrom(useLocation().state));
  const steps = useSteps(report, elder);
  const files = useFiles(report, guidance.uploads);
  const submit = useSubmit(report, steps, files);
  const [truthful, setTruthful] = useState(false);
  const { step, last, faults, goTo } = steps;
  const parts: SectionProps = { report, faults, guidance, files, goTo };

  const forward = (event: FormEvent) => {
    event.preventDefault();
    if (!last) steps.next();
    else if (truthful) void submit.send();
    else steps.show({ truthful: REPORT.needTruthful });
  };

  return (
    <form onSubmit={forward} noValidate>
      <Stepper steps={steps.all} at={steps.at} />
      <div className="pt-width pt-report">
        <div className="pt-stack" ref={steps.top}>
          <h1 tabIndex={-1}>
            {step.title}
            <span className="sj-hidden">，{REPORT.stepOf(steps.at + 1, steps.all.length)}</span>
          </h1>
          {step.sections.map((section) => {
            if (section === 'check') {
              return <CheckSection key={section} {...parts} truthful={truthful} setTruthful={setTruthful} />;
            }
            const Question = QUESTIONS[section];
            return <Question key={section} {...parts} />;
          })}
          {last && <Refused problem={submit.problem} />}
          <DraftNote report={report} files={files} />
        </div>
        {!elder && (
          <GuidanceAside
            guidance={guidance}
            category={report.draft.category}
            writing={step.sections.includes('story')}
          />
        )}
      </div>
      <ReportFoot report={report} last={last} busy={submit.busy} back={steps.back} />
    </form>
  );
}

function categoryFrom(state: unknown): string {
  const given = typeof state === 'object' && state !== null && 'category' in state ? state.category : '';
  return typeof given === 'string' ? given : '';
}
