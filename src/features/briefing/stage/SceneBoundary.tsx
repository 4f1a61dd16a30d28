import { Component, type ReactNode } from 'react';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { StageProblem } from './StageProblem';

interface Props {
  /** What is shown, told apart from what is shown next, which has its own chance. */
  readonly shows: string;
  readonly children: ReactNode;
}

interface State {
  readonly shows: string;
  readonly failed: boolean;
}

/** Keeps the talk going when a scene cannot be shown, such as a late part without a network, and says so in its place. */
export class SceneBoundary extends Component<Props, State> {
  override state: State = { shows: this.props.shows, failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ shows }: Props, state: State): State | null {
    return shows === state.shows ? null : { shows, failed: false };
  }

  override render() {
    return this.state.failed ? <LateScene /> : this.props.children;
  }
}

function LateScene() {
  const { t } = useLang();
  return (
    <StageProblem title={say.problems.late} why={say.problems.lateWhy}>
      <button type="button" onClick={() => location.reload()}>
        {t(say.retry)}
      </button>
    </StageProblem>
  );
}
