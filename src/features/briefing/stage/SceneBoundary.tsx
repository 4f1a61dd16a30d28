import { Component, type ReactNode } from 'react';

interface Props {
  /** What the scene is told apart by: the next one has its own chance. */
  readonly scene: string;
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly scene: string;
  readonly failed: boolean;
}

/** Keeps the talk going when a scene cannot be shown, such as a late part without a network. */
export class SceneBoundary extends Component<Props, State> {
  override state: State = { scene: this.props.scene, failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ scene }: Props, state: State): State | null {
    return scene === state.scene ? null : { scene, failed: false };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
