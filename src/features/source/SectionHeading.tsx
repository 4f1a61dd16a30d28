import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import type { Places } from './places';
import type { SourceSection } from './selectSource';
import styles from './SourceView.module.css';

export type HeadingLevel = 2 | 3 | 4 | 5;

/**
 * The heading of a section, a link to itself, for who wants to send this place to somebody. The reader of English
 * also gets our Japanese label, to find the place in the Japanese source.
 */
export function SectionHeading(props: {
  readonly section: SourceSection;
  readonly level: HeadingLevel;
  /** Words before the label: which slide it is. */
  readonly before?: Text;
  readonly places: Places;
}) {
  const { lang, t } = useLang();
  const { section, level, before, places } = props;
  const Level = `h${level}` as const;
  return (
    <Level className={styles['heading']} tabIndex={-1} data-place={section.id}>
      <a
        href={places.hrefOfSection(section.id)}
        aria-current={section.id === places.here ? 'location' : undefined}
      >
        {before === undefined ? null : <span className={styles['part']}>{t(before)} </span>}
        {t(section.heading)}
      </a>
      {lang === 'ja' ? null : (
        <span lang="ja" className={styles['japanese']}>
          {section.heading.ja}
        </span>
      )}
    </Level>
  );
}
