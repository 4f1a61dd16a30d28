import { inspectorMessages as say } from '../i18n/messages/inspector';
import type { Lang, Text } from '../i18n/text';
import { useLang } from '../i18n/useLang';
import styles from './AddedFacts.module.css';
import { SourceLinks } from './SourceLinks';
import { Unbroken } from './Unbroken';

interface Fact {
  readonly id: string;
  readonly term: Text;
  /** The value line by line. */
  readonly lines: readonly Text[];
  /** How far it is known, in words; null where that is said of all facts together. */
  readonly status: Text | null;
  /** The language of the value, where it is not that of the page. */
  readonly lang?: Lang;
}

/**
 * Facts from outside the source: each value with how far it is known, then the pages that bear them out. Under each
 * other in two columns, or running on in a line where they are few.
 */
export function AddedFacts(props: {
  readonly facts: readonly Fact[];
  readonly urls: readonly string[];
  /** How far the pages as a whole bear the facts out; null where the facts say it one by one. */
  readonly sources: Text | null;
  readonly layout: 'columns' | 'line';
}) {
  const { t } = useLang();
  const mark = (status: Text | null) =>
    status === null ? null : <span className={styles['status']}>{t(status)}</span>;
  return (
    <dl className={styles[props.layout]}>
      {props.facts.map(({ id, term, lines, status, lang }) => (
        <div key={id} data-fact={id}>
          <dt>{t(term)}</dt>
          <dd>
            {lines.map((line) => (
              <span key={line.ja} lang={lang} className={lines.length > 1 ? styles['ofSeveral'] : undefined}>
                <Unbroken words={t(line)} />
              </span>
            ))}
            {mark(status)}
          </dd>
        </div>
      ))}
      {props.urls.length === 0 ? null : (
        <div data-fact="links">
          <dt>{t(say.links)}</dt>
          <dd>
            <SourceLinks urls={props.urls} />
            {mark(props.sources)}
          </dd>
        </div>
      )}
    </dl>
  );
}
