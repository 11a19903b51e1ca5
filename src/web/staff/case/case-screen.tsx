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
import { CaseDecisions } from './case-decisions.js';
import { CaseHead } from './case-head.js';
import { CaseHistory } from './case-history.js';
import { CaseLinks } from './case-links.js';
import { CaseLooks } from './case-looks.js';
import { CasePosition } from './case-position.js';
import { CaseSummary } from './case-summary.js';
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
    return problem.status === NOT_THERE ? (
      <NotFound />
    ) : (
      <RegionError problem={problem} retry={() => void found.refetch()} />
    );
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
    <div className={panel && wide ? 'case case--with-task' : 'case'}>
      <main className="case__main">
        <CaseHead found={found} actions={panel === null ? <CaseActions found={found} /> : null} />
        <CaseClocks clocks={found.clocks} />
        <CaseSummary found={found} />
        {found.ownItemOnly ? null : (
          <>
            <CasePosition found={found} />
            <CaseDecisions found={found} />
            <CaseLinks id={found.id} />
            <CaseHistory found={found} />
            <CaseLooks id={found.id} />
          </>
        )}
      </main>
      {panel && wide ? <aside className="case__task">{panel}</aside> : null}
      {panel && !wide ? (
        <>
          <div className="case__fill">
            <Button type="primary" size="large" block onClick={() => setFilling(true)}>
              {texts.fill}…
            </Button>
          </div>
          <Drawer open={filling} onClose={() => setFilling(false)} size={440} title={null} className="case__drawer">
            {filling ? panel : null}
          </Drawer>
        </>
      ) : null}
    </div>
  );
}
