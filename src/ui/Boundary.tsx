import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown, told apart from what is shown next, which has its own chance. */
  readonly shows: string;
  /** What stands in where it cannot be shown. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly shows: string;
  readonly failed: boolean;
}

/** Keeps a failure where it is: what cannot be shown, such as a late part without a network, takes nothing else along. */
export class Boundary extends Component<Props, State> {
  override state: State = { shows: this.props.shows, failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ shows }: Props, state: State): State | null {
    return shows === state.shows ? null : { shows, failed: false };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
