import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePageTitle } from '../page-title/index.js';
import './tool-page.css';

export interface ToolPageProps {
  readonly title: string;
  /** What this page is for, in one sentence. */
  readonly hint?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page beside the lists: heading, what it is for, one column. */
export function ToolPage({ title, hint, actions, children }: ToolPageProps) {
  usePageTitle(title);
  return (
    <main className="tool-page">
      <header>
        <Link to="/tasks">返回任务</Link>
        <div className="tool-page__line">
          <h1>{title}</h1>
          <span className="tool-page__actions">{actions}</span>
        </div>
        {hint ? <p className="sj-quiet">{hint}</p> : null}
      </header>
      {children}
    </main>
  );
}
