import { Component, type ReactNode } from "react";
import { askAgain } from "../parts/late-part";

export type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** Another value means another screen: what went wrong on the last one is forgotten. */
  readonly screen?: string | undefined;
  /** What is shown instead; `reset` tries the screen again. */
  readonly instead: (error: Error, reset: () => void) => ReactNode;
};

type Caught = { readonly error: Error | null };

/** Keeps our own mistake on one screen from taking the pane down. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.error && before.screen !== this.props.screen) this.reset();
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.instead(error, () => this.reset()) : this.props.children;
  }

  /** What did not come is asked for once more; what went wrong is drawn anew. */
  private reset(): void {
    askAgain();
    this.setState({ error: null });
  }
}
