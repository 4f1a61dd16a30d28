import type { ReactNode } from 'react';
import type { FoundBriefing } from '../../../dataset/briefing/foundBriefing';
import { linkProblem } from '../../../dataset/briefing/linkProblem';
import { SHARED } from '../../../dataset/briefing/shareBriefing';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import { StageProblem } from './StageProblem';

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
      <StageProblem title={problems.badLink} why={linkProblem(issues)}>
        {children}
      </StageProblem>
    );
  }
  if (found.is === 'unknown') {
    return (
      <StageProblem title={problems.unknown} why={problems.unknownWhy}>
        {children}
      </StageProblem>
    );
  }
  return (
    <StageProblem title={problems.failed} why={problems.failedWhy} issues={issues}>
      <button type="button" onClick={() => location.reload()}>
        {t(say.retry)}
      </button>
      {children}
    </StageProblem>
  );
}
