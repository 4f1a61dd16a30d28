import { useId } from 'react';
import { leaveView } from '../../filters/viewUrl';
import { paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { termMessages as say } from '../../i18n/messages/terms';
import { useLang } from '../../i18n/useLang';
import styles from './TermInPlace.module.css';
import { useExplanation } from './useExplanation';
import { useTip } from './useTip';

/** A term in running text: hover and focus show what it means, a press keeps that open and offers the glossary. */
export function TermInPlace({ term, words }: { readonly term: string; readonly words: string }) {
  const { lang, t } = useLang();
  const { view, href } = useFilters();
  const { shown, around, button, tip } = useTip();
  const id = useId();
  const explanation = useExplanation(term, words, shown !== 'no');
  const panel = shown === 'panel';
  return (
    <span className={styles['around']} {...around}>
      <button
        type="button"
        className={styles['term']}
        data-term={term}
        aria-expanded={panel}
        aria-describedby={shown === 'tip' ? id : undefined}
        aria-controls={panel ? id : undefined}
        {...button}
      >
        {words}
      </button>
      {explanation === null ? null : (
        <span
          id={id}
          className={styles['tip']}
          role={panel ? 'dialog' : 'tooltip'}
          aria-label={panel ? t(say.explains(words)) : undefined}
          {...tip}
        >
          <strong className={styles['title']}>{words}</strong>
          {explanation.lines.map((line) => (
            <span
              key={line.words}
              className={styles['line']}
              lang={line.lang === lang ? undefined : line.lang}
            >
              {line.words}
            </span>
          ))}
          {explanation.marks.length === 0 ? null : (
            <span className={styles['marks']}>
              <span className={styles['added']}>{t(say.added)}</span>
              {explanation.marks.map((mark) => (
                <span key={mark.en}>{t(mark)}</span>
              ))}
            </span>
          )}
          {panel ? (
            <a
              className={styles['more']}
              href={href({ path: paths.glossary, view: { ...leaveView(view), term } })}
            >
              {t(say.toGlossary)}
            </a>
          ) : null}
        </span>
      )}
    </span>
  );
}
