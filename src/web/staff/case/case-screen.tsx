import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { problemOf } from '../../api/index.js';
import { PageSkeleton, RegionError } from '../../shared/states/index.js';
import { NotFound } from '../not-found/index.js';
import { usePageTitle } from '../page-title/index.js';
import { TaskPanel } from '../task/index.js';
import { CaseActions } from './actions/index.js';
import './case.css';
import { CaseClocks } from './case-clocks.js';
import { type CaseView, useCase } from './case-data.js';
import { CaseHead } from './case-head.js';
import { CaseNews } from './case-news.js';
import { CaseParts } from './case-parts.js';
import { useMyTask } from './my-task.js';
import { texts } from './texts.zh.js';
import { useWide } from './use-wide.js';

const NOT_THERE = 404;

/** A case to decide with reasons, and its task beside it. What one may not see is what is not there. */
export function CaseScreen() {
  const { number = '' } = useParams();
  const found = useCase(number);
  usePageTitle(texts.page(number));
  if (found.isPending) return <PageSkeleton />;
  if (found.isError) {
    const problem = problemOf(found.error);
    if (problem.status === NOT_THERE) return <NotFound />;
    // A case that is open, with a form half filled in, stays open when a later look at it fails.
    if (found.data === undefined) return <RegionError problem={problem} retry={() => void found.refetch()} />;
  }
  return <Opened key={number} found={found.data} />;
}

function Opened({ found }: { readonly found: CaseView }) {
  const [address] = useSearchParams();
  const [task, putAway] = useMyTask(found, address.get('task'));
  const wide = useWide();
  const navigate = useNavigate();
  const [filling, setFilling] = useState(false);
  const done = () => {
    setFilling(false);
    navigate(`/cases/${found.number}`, { replace: true });
  };
  const panel =
    task === null ? null : (
      <TaskPanel
        key={task}
        id={task}
        now={found.tasks.find(({ id }) => id === task) ?? null}
        people={found.people}
        signOff={found.signOff}
        actions={<CaseActions found={found} />}
        onDone={done}
        onPutAway={putAway}
      />
    );
  return (
    <div className={classOf(found, panel !== null && wide)}>
      <main className="case__main">
        <div>
          <CaseHead found={found} actions={panel === null ? <CaseActions found={found} /> : null} />
          <CaseNews found={found} />
        </div>
        <CaseClocks clocks={found.clocks} />
        <CaseParts found={found} />
      </main>
      {panel && wide ? <aside className="case__task">{panel}</aside> : null}
      {panel && !wide ? (
        <>
          <div className="case__fill">
            <Button type="primary" size="large" block onClick={() => setFilling(true)}>
              {texts.fill}…
            </Button>
          </div>
          <Drawer
            open={filling}
            onClose={() => setFilling(false)}
            size={440}
            title={null}
            styles={{ body: { padding: 0 } }}
          >
            {filling ? panel : null}
          </Drawer>
        </>
      ) : null}
    </div>
  );
}

/** An undertaker's page is light: one column, or its item and its form. */
function classOf({ ownItemOnly }: CaseView, beside: boolean): string {
  return ['case', beside ? 'case--with-task' : '', ownItemOnly ? 'case--own' : ''].filter(Boolean).join(' ');
}
