import { Component, type ReactNode } from 'react';

export interface GuardProps {
  /** What stands in the place of a page that broke. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Catches a page that threw, or whose part could not be fetched: what is around it stands. */
export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
