import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import { linkProblem } from '../../dataset/briefing/linkProblem';
import { nameOf } from '../../dataset/briefing/nameOf';
import { SHARED } from '../../dataset/briefing/shareBriefing';
import { useBriefing } from '../../dataset/briefing/useBriefing';
import { useOwnBriefings } from '../../dataset/briefing/useOwnBriefings';
import { paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { stageMessages } from '../../i18n/messages/stage';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { ViewFrame } from '../../ui/ViewFrame';
import { ViewTools } from '../../ui/ViewTools';
import { BriefingEditor } from './BriefingEditor';
import { BriefingReader } from './BriefingReader';
import styles from './BriefingView.module.css';
import { IssueList } from './IssueList';

const noTools = () => null;

/** The page of one briefing: one's own to edit, another one to read and to duplicate. */
export function BriefingView() {
  const { path, view, href } = useFilters();
  const { t } = useLang();
  const { briefing: id = '', data = null } = matchPath(paths.briefing, path)?.params ?? {};
  const found = useBriefing(id, data);
  const { own, state } = useOwnBriefings();
  const mine = state.briefings.some(({ briefing }) => briefing.id === id);
  const removed = state.removed.find(({ briefing }) => briefing.id === id);
  const frame = (
    headline: Text,
    words: { readonly seen?: Text; readonly reading?: Text },
    body: ReactNode,
  ) => (
    <ViewTools value={noTools}>
      <ViewFrame view="briefing" headline={headline} {...words}>
        <p className={styles['back']}>
          <a href={href({ path: paths.briefings, view: leaveView(view) })}>{t(say.back)}</a>
        </p>
        {body}
      </ViewFrame>
    </ViewTools>
  );
  switch (found.is) {
    case 'loading':
      return <p role="status">{t(say.loading)}</p>;
    case 'failed':
      return id === SHARED
        ? frame(stageMessages.problems.badLink, { seen: linkProblem(found.issues) }, null)
        : frame(say.failedTitle, {}, <IssueList issues={found.issues} />);
    case 'unknown':
      if (id === SHARED) return frame(stageMessages.problems.badLink, { seen: linkProblem([]) }, null);
      return removed
        ? frame(
            say.removedTitle,
            { seen: say.removed(nameOf(removed.briefing)) },
            <p>
              <button type="button" className={styles['restore']} autoFocus onClick={() => own.restore(id)}>
                {t(say.restore)}
              </button>
            </p>,
          )
        : frame(say.unknownTitle, { seen: say.unknownReading }, null);
    case 'there': {
      const { briefing } = found;
      const count = briefing.scenes.length;
      if (mine) {
        return frame(
          nameOf(briefing),
          { seen: say.seenOwn(count, state.trouble === null), reading: say.readingOwn },
          <BriefingEditor briefing={briefing} />,
        );
      }
      return frame(
        nameOf(briefing),
        { seen: id === SHARED ? say.seenShared(count) : say.seenBundled(count), reading: say.reading },
        <BriefingReader briefing={briefing} data={data} />,
      );
    }
  }
}
