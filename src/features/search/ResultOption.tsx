import type { MouseEvent } from 'react';
import { markPieces } from '../../dataset/search/markPieces';
import { isJapanese } from '../../dataset/search/wordsOf';
import { searchResultsMessages as say } from '../../i18n/messages/searchResults';
import { otherLang } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { aroundMark } from './aroundMark';
import { Marked } from './Marked';
import styles from './SearchResults.module.css';
import type { Result } from './selectResults';

/** One result: a link that is an option of the list, with its name in both languages and where it stands. */
export function ResultOption(props: {
  readonly id: string;
  readonly result: Result;
  readonly href: string;
  readonly active: boolean;
  readonly onFollow: (event: MouseEvent) => void;
}) {
  const { lang, t } = useLang();
  const { hit, name, place } = props.result;
  const other = otherLang(lang);
  return (
    <a
      id={props.id}
      role="option"
      aria-selected={props.active}
      tabIndex={-1}
      href={props.href}
      className={styles['option']}
      data-hit={hit.id}
      onClick={props.onFollow}
    >
      <span className={styles['name']}>
        <Marked pieces={markPieces(name[lang], hit.marks)} />
      </span>
      {name[other] === name[lang] ? null : (
        <span className={styles['other']} lang={other}>
          <Marked pieces={markPieces(name[other], hit.marks)} />
        </span>
      )}
      {hit.via ? (
        <span className={styles['via']} lang={isJapanese(t(hit.via.words)) ? 'ja' : 'en'}>
          <Marked pieces={aroundMark(markPieces(t(hit.via.words), hit.marks))} />
          {hit.via.added ? (
            <span className={styles['added']} lang={lang}>
              {t(say.added)}
            </span>
          ) : null}
        </span>
      ) : null}
      <span className={styles['place']}>
        {place ? t(place) : <span className={styles['added']}>{t(say.added)}</span>}
      </span>
    </a>
  );
}
