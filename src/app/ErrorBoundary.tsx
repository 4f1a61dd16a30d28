import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPage';

/** Catches what no screen expected, so that a reader sees words and a way back, never a white page. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? <ErrorPage error={error} onRetry={() => location.reload()} /> : this.props.children;
  }
}
