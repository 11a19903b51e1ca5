import { Component, type ReactNode } from 'react';
import { RegionError } from '../../shared/states/index.js';
import { texts } from './texts.zh.js';

interface PageGuardProps {
  readonly children: ReactNode;
}

/** Catches a page that threw, or whose part could not be fetched: the frame around it stands, and one may go on. */
export class PageGuard extends Component<PageGuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <RegionError problem={{ detail: texts.failed }} retry={() => location.reload()} />;
  }
}
