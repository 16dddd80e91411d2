import { Component, type ReactNode } from 'react';

type Props = { children: ReactNode; instead: ReactNode };

/** Catches a mistake of ours while drawing, so that the rest of the mailbox page never goes down with us. */
export class ErrorBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
