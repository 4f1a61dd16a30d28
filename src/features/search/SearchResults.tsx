import { useLayoutEffect, useMemo, useState, type MouseEvent } from 'react';
import type { Hit, HitKind, Search } from '../../dataset/search/search';
import { useSearch } from '../../dataset/search/useSearch';
import { useDataset } from '../../dataset/useDataset';
import { defaultFilters } from '../../filters/filters';
import { paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { searchMessages } from '../../i18n/messages/search';
import { searchResultsMessages as say } from '../../i18n/messages/searchResults';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { AddedOff } from './AddedOff';
import { Examples } from './Examples';
import { hitChange } from './hitChange';
import { layOut } from './layOut';
import { NoResults } from './NoResults';
import { ResultOption } from './ResultOption';
import styles from './SearchResults.module.css';
import { selectResults } from './selectResults';

/** What the words find, as the list of the combobox; loaded late, with the index. */
export function SearchResults(props: {
  readonly words: string;
  readonly listId: string;
  /** Which option the keyboard is on, from 0. */
  readonly active: number;
  readonly onCount: (options: number) => void;
  readonly onWords: (words: string) => void;
  readonly onDone: () => void;
}) {
  const { words, onCount } = props;
  const dataset = useDataset();
  const search = useSearch();
  const { path, view, href } = useFilters();
  const { t } = useLang();
  const [unfolded, setUnfolded] = useState<{ readonly words: string; readonly kinds: readonly HitKind[] }>({
    words,
    kinds: [],
  });
  const whole = unfolded.words === words ? unfolded.kinds : NO_KINDS;
  const { hits, some } = useMemo(() => ask(search, words), [search, words]);
  const groups = useMemo(
    () => layOut(selectResults(hits ?? [], dataset), whole, some),
    [hits, some, dataset, whole],
  );
  const options = groups.reduce((sum, { shown, more }) => sum + shown.length + (more === null ? 0 : 1), 0);
  // Before they are in sight: a key that is pressed at once is for them.
  useLayoutEffect(() => onCount(options), [onCount, options]);
  const asked = words.trim();
  const idle = asked === '';

  const onFollow = (event: MouseEvent) => {
    // With a key held the link opens beside this page, and the search stays as it is.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) props.onDone();
  };

  return (
    <>
      <p className={styles['status']} role="status">
        {idle ? '' : t(hits === null ? searchMessages.loading : statusOf(asked, hits, some))}
      </p>
      {idle ? <Examples dataset={dataset} onWords={props.onWords} /> : null}
      {!idle && hits?.length === 0 ? <NoResults onDone={props.onDone} /> : null}
      {some && view.supplement === 'off' ? (
        <div className={styles['start']}>
          <AddedOff onDone={props.onDone} />
        </div>
      ) : null}
      <div
        id={props.listId}
        role="listbox"
        aria-label={t(say.results)}
        className={styles['list']}
        hidden={options === 0}
      >
        {groups.map(({ kind, label, shown, from, total, more }) => (
          <div
            key={kind}
            role="group"
            aria-labelledby={`${props.listId}-${kind}`}
            className={styles['group']}
          >
            <p id={`${props.listId}-${kind}`} className={styles['kind']} role="presentation">
              {t(label)}
            </p>
            {shown.map((result, index) => (
              <ResultOption
                key={result.hit.id}
                id={`${props.listId}-${from + index}`}
                result={result}
                href={href(hitChange(result.hit, path, view, dataset))}
                active={props.active === from + index}
                onFollow={onFollow}
              />
            ))}
            {more === 'records' && kind !== 'section' && kind !== 'term' ? (
              <a
                id={`${props.listId}-${from + shown.length}`}
                role="option"
                aria-selected={props.active === from + shown.length}
                tabIndex={-1}
                className={styles['more']}
                onClick={onFollow}
                href={href({
                  path: paths.records,
                  filters: defaultFilters(dataset),
                  view: { ...leaveView(view), words: asked, kinds: [kind], record: null },
                })}
              >
                {t(say.allInRecords(label, total))}
              </a>
            ) : null}
            {more === 'unfold' ? (
              <button
                type="button"
                id={`${props.listId}-${from + shown.length}`}
                role="option"
                aria-selected={props.active === from + shown.length}
                tabIndex={-1}
                className={styles['more']}
                onClick={() => setUnfolded({ words, kinds: [...whole, kind] })}
              >
                {t(say.more(total - shown.length))}
              </button>
            ) : null}
          </div>
        ))}
      </div>
    </>
  );
}

const NO_KINDS: readonly HitKind[] = [];

interface Answer {
  /** Null while the index is on its way. */
  readonly hits: readonly Hit[] | null;
  /** True when nothing holds all the words, and these hold some of them. */
  readonly some: boolean;
}

function ask(search: Search | null, words: string): Answer {
  if (!search) return { hits: null, some: false };
  const hits = search.find(words);
  if (hits.length > 0) return { hits, some: false };
  const some = search.findSome(words);
  return { hits: some, some: some.length > 0 };
}

function statusOf(asked: string, hits: readonly Hit[], some: boolean): Text {
  if (hits.length === 0) return say.none(asked);
  if (some) return say.some(hits.length);
  return hits[0]?.alike === true ? say.alike(asked, hits.length) : say.count(hits.length);
}
