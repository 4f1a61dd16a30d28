import type { ReactNode } from 'react';
import type { FoundBriefing } from '../../../dataset/briefing/foundBriefing';
import { linkProblem } from '../../../dataset/briefing/linkProblem';
import { SHARED } from '../../../dataset/briefing/shareBriefing';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { SceneProblem } from './SceneProblem';

/** Says why there is no briefing at an address, and what helps: a link that is broken is not mended by loading again. */
export function NoBriefing(props: {
  readonly id: string;
  readonly found: Extract<FoundBriefing, { readonly is: 'unknown' | 'failed' }>;
  /** The link to all briefings. */
  readonly children: ReactNode;
}) {
  const { id, found, children } = props;
  const { t } = useLang();
  const { problems } = say;
  const issues = found.is === 'failed' ? found.issues : [];
  if (id === SHARED) {
    return (
      <SceneProblem title={problems.badLink} why={linkProblem(issues)}>
        {children}
      </SceneProblem>
    );
  }
  if (found.is === 'unknown') {
    return (
      <SceneProblem title={problems.unknown} why={problems.unknownWhy}>
        {children}
      </SceneProblem>
    );
  }
  return (
    <SceneProblem title={problems.failed} why={problems.failedWhy} issues={issues}>
      <button type="button" onClick={() => location.reload()}>
        {t(say.retry)}
      </button>
      {children}
    </SceneProblem>
  );
}
