import { Button } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { problemOf } from '../../api/index.js';
import { RegionError, Skeleton } from '../../shared/states/index.js';
import { type CaseView, useDiagram, usePath } from './case-data.js';
import { texts } from './texts.zh.js';

const CaseDiagram = lazy(() =>
  import('../diagram/index.js').then(({ CaseDiagram: Component }) => ({ default: Component })),
);
const PROCESSES = ['report-acceptance', 'report-handling', 'feedback-review', 'emergency', 'emergency-check'];
const TITLES: Readonly<Record<string, string>> = {
  'report-acceptance': '受理分办',
  'report-handling': '组织办理',
  'feedback-review': '反馈评价',
  emergency: '重特大突发事件',
  'emergency-check': '紧急情况核实',
};

/** 办到哪里: the diagrams the case runs by, with the way it has come; the one it is on now first. */
export function CasePosition({ found }: { readonly found: CaseView }) {
  const path = usePath(found.id);
  const passed = path.data?.elements;
  const seen = useMemo(() => processesOf(found, passed ?? []), [found, passed]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [tall, setTall] = useState(false);
  const process = chosen ?? seen[0] ?? null;
  return (
    <section className="case__sheet" aria-labelledby="case-position">
      <header>
        <h2 id="case-position">{texts.position}</h2>
        <span className="sj-quiet sj-small">{texts.release(found.release)}</span>
        <span className="case__grow" />
        {seen.length > 1 ? <Choices seen={seen} process={process} onChoose={setChosen} /> : null}
        <Button type="link" size="small" onClick={() => setTall(!tall)}>
          {tall ? texts.fold : texts.whole}
        </Button>
      </header>
      <div className={tall ? 'case__diagram case__diagram--tall' : 'case__diagram'}>
        {path.isError ? <RegionError problem={problemOf(path.error)} retry={() => void path.refetch()} /> : null}
        {process !== null && passed ? <Drawn found={found} process={process} passed={passed} /> : null}
      </div>
    </section>
  );
}

interface ChoicesProps {
  readonly seen: readonly string[];
  readonly process: string | null;
  readonly onChoose: (process: string) => void;
}

function Choices({ seen, process, onChoose }: ChoicesProps) {
  return (
    <span className="case__choices">
      {seen.map((name) => (
        <button key={name} type="button" aria-pressed={name === process} onClick={() => onChoose(name)}>
          {TITLES[name] ?? name}
        </button>
      ))}
    </span>
  );
}

type Elements = NonNullable<ReturnType<typeof usePath>['data']>['elements'];

function Drawn({ found, process, passed }: { found: CaseView; process: string; passed: Elements }) {
  const diagram = useDiagram(found.id, found.release, process);
  // What a person must do comes before what only waits.
  const positions = useMemo(() => [...found.tasks, ...found.positions], [found]);
  if (diagram.isError) return <RegionError problem={problemOf(diagram.error)} retry={() => void diagram.refetch()} />;
  if (diagram.data === undefined) return <Skeleton lines={5} />;
  return (
    <Suspense fallback={<Skeleton lines={5} />}>
      <CaseDiagram xml={diagram.data} process={process} passed={passed} positions={positions} />
    </Suspense>
  );
}

/** Where somebody must do something first, then where it waits, then where it has been. */
function processesOf({ tasks, positions }: CaseView, passed: Elements): readonly string[] {
  const names = [tasks, positions, passed].flatMap((places) => places.map(({ process }) => process));
  return [...new Set(names)].filter((name) => PROCESSES.includes(name));
}
