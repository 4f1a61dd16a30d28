import { lazy, Suspense, useCallback, useMemo, useRef } from 'react';
import type { RecordEntry } from '../dataset/model';
import { useDataset } from '../dataset/useDataset';
import { CiteButton } from '../features/cite/CiteButton';
import { FilterBar } from '../features/filterBar/FilterBar';
import { Inspector } from '../features/inspector/Inspector';
import { SaveButton } from '../features/save/SaveButton';
import { loadSearch } from '../features/search/loadSearch';
import { paths } from '../filters/paths';
import { useFilters } from '../filters/useFilters';
import { formatDate } from '../i18n/dates';
import { shellMessages as say } from '../i18n/messages/shell';
import { useLang } from '../i18n/useLang';
import { ViewTools, type ViewWords } from '../ui/ViewTools';
import { Arrival } from './Arrival';
import { Header } from './Header';
import { IgnoredNotice } from './IgnoredNotice';
import { LookUps } from './LookUps';
import { routeAt, screenName } from './routes';
import { Screens } from './Screens';
import styles from './Shell.module.css';
import { useArrival } from './useArrival';
import { useFirstSign } from './useFirstSign';
import { useSettled } from './useSettled';
import { useTitle } from './useTitle';

/** Loaded as soon as the first view is there: the page may be printed at any time, and then there is no time to load. */
const Paper = lazy(() =>
  import('../features/paper/Paper').then(
    (part) => ({ default: part.Paper }),
    // Nobody has asked for it yet: what is on the screen stays, and print says that it is not ready.
    () => ({ default: () => null }),
  ),
);

const toolsOfView = (words: ViewWords) => (
  <>
    <CiteButton subject={{ kind: 'view', ...words }} />
    <SaveButton />
  </>
);
/** Where nothing of the record is shown, there is nothing to cite or to save. */
const noTools = () => null;
const citeRecord = (entry: RecordEntry) => <CiteButton subject={{ kind: 'record', entry }} />;

/** The frame of every screen: header, filter, the view, the inspector beside it, and where it all comes from. */
export function Shell() {
  const dataset = useDataset();
  const { source } = dataset;
  const { path, view } = useFilters();
  const { t } = useLang();
  const main = useRef<HTMLElement>(null);
  useTitle();
  useFirstSign(loadEarly);
  useFirstSign(useCallback(() => loadSearch(dataset), [dataset]));
  const arrive = useArrival(path);
  const [settled, onView] = useSettled();
  const onArrive = useCallback(() => {
    arrive();
    onView();
  }, [arrive, onView]);
  const canLeave = Boolean(routeAt(path)?.loadShow);
  const name = useMemo(() => screenName(path, dataset), [path, dataset]);
  return (
    <div className={styles['shell']} data-inspecting={view.record !== null}>
      {/* The # of the address belongs to the router, so this is a button and not a link to a fragment. */}
      <button type="button" className={styles['skip']} onClick={() => main.current?.focus()}>
        {t(say.skip)}
      </button>
      <Header />
      {canLeave ? <p className={styles['early']}>{t(say.paperOnItsWay)}</p> : null}
      {settled ? (
        <Suspense>
          <Paper name={name} />
        </Suspense>
      ) : null}
      {/* Each scene of a briefing has a filter of its own. */}
      {path.startsWith(paths.briefings) ? null : <FilterBar />}
      <div className={styles['body']}>
        <main ref={main} className={styles['main']} tabIndex={-1}>
          <IgnoredNotice />
          <LookUps />
          <ViewTools value={canLeave ? toolsOfView : noTools}>
            <Screens>
              <Arrival onArrive={onArrive} />
            </Screens>
          </ViewTools>
        </main>
        <Inspector toolsFor={citeRecord} />
      </div>
      <footer className={styles['footer']}>
        <p>{t(say.sourceLine(source.issuer, source.title, formatDate(source.asOf)))}</p>
        <p>{t(say.ownWords)}</p>
      </footer>
    </div>
  );
}

/** What most readers open next, there at the first press. What cannot be loaded now is asked for again then. */
function loadEarly() {
  void Promise.allSettled([
    import('../features/inspector/Sheet'),
    import('../features/filterBar/ChoicePopover'),
  ]);
}
