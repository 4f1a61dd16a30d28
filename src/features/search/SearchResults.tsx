import { useEffect, useMemo, useState, type MouseEvent } from 'react';
import type { Hit, HitKind } from '../../dataset/search/search';
import { useSearch } from '../../dataset/search/useSearch';
import { useDataset } from '../../dataset/useDataset';
import { defaultFilters } from '../../filters/filters';
import { paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { searchMessages as say } from '../../i18n/messages/search';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
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
  const hits = useMemo(() => search?.find(words) ?? null, [search, words]);
  const groups = useMemo(() => layOut(selectResults(hits ?? [], dataset), whole), [hits, dataset, whole]);
  const options = groups.reduce((sum, { shown, more }) => sum + shown.length + (more === null ? 0 : 1), 0);
  useEffect(() => onCount(options), [onCount, options]);
  const asked = words.trim();
  const idle = asked === '';

  const onFollow = (event: MouseEvent) => {
    // With a key held the link opens beside this page, and the search stays as it is.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) props.onDone();
  };

  return (
    <>
      <p className={styles['status']} role="status">
        {idle ? '' : t(hits === null ? say.loading : statusOf(asked, hits))}
      </p>
      {idle ? <Examples dataset={dataset} onWords={props.onWords} /> : null}
      {!idle && hits?.length === 0 ? <NoResults onDone={props.onDone} /> : null}
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

function statusOf(asked: string, hits: readonly Hit[]): Text {
  if (hits.length === 0) return say.none(asked);
  return hits[0]?.alike === true ? say.alike(asked, hits.length) : say.count(hits.length);
}
