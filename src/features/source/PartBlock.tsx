import { sourceMessages as say } from '../../i18n/messages/source';
import { useLang } from '../../i18n/useLang';
import type { Places } from './places';
import { RecordLinks } from './RecordLinks';
import { SectionBlock } from './SectionBlock';
import { SectionHeading } from './SectionHeading';
import type { SourcePart } from './selectSource';
import styles from './SourceView.module.css';

/** One slide with its sections, or the policy text. */
export function PartBlock({ part, places }: { readonly part: SourcePart; readonly places: Places }) {
  const { t } = useLang();
  const { name, head, sections, ids, records } = part;
  const here = head !== null && head.id === places.here;
  return (
    <section className={styles['partBlock']}>
      <div className={styles['section']} data-here={here}>
        <div className={styles['partHead']}>
          {head === null ? (
            <h2 className={styles['partName']}>{t(name)}</h2>
          ) : (
            <SectionHeading section={head} level={2} before={name} places={places} />
          )}
          <p className={styles['counts']}>
            <span>{t(say.sections(ids.length))}</span>
            <span>{t(say.records(records))}</span>
          </p>
        </div>
        {head === null ? null : <RecordLinks section={head} places={places} />}
      </div>
      {sections.map((section) => (
        <SectionBlock key={section.id} section={section} level={3} places={places} />
      ))}
    </section>
  );
}
