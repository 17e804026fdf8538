import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown in place of a screen that could not be loaded or drawn. */
  fallback: (error: Error, retry: () => void) => ReactNode;
  onRetry: () => void;
  children: ReactNode;
}

/** Keeps one screen's failure from taking the others, and its retry button, with it. */
export class ScreenBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (this.state.error) return this.props.fallback(this.state.error, this.retry);
    return this.props.children;
  }

  private retry = () => {
    this.props.onRetry();
    this.setState({ error: null });
  };
}
