import { sectionName } from '../../dataset/sectionName';
import { useDataset } from '../../dataset/useDataset';
import { recordsMessages as say } from '../../i18n/messages/records';
import { useLang } from '../../i18n/useLang';
import styles from './Facets.module.css';
import { isWithin, NO_RECORDS, type FacetCounts } from './selectRecords';

/** One section of the source, with everything under it; sections without any record to show are not offered. */
export function SectionSelect(props: {
  readonly counts: FacetCounts;
  readonly chosen: string | null;
  readonly onChange: (section: string | null) => void;
}) {
  const { source } = useDataset();
  const { t } = useLang();
  const { counts, chosen } = props;
  const offered = source.sections.filter(({ id }) => id === chosen || counts.sections.has(id));
  const depthOf = (id: string) =>
    source.sections.filter((outer) => outer.id !== id && isWithin(id, outer.id)).length;
  return (
    <label className={`${styles['section']} ${styles['folded']}`}>
      <span className={styles['label']}>{t(say.section)}</span>
      <select
        className={styles['select']}
        value={chosen ?? ''}
        data-chosen={chosen !== null}
        onChange={({ target }) => props.onChange(target.value === '' ? null : target.value)}
      >
        <option value="">{t(say.withCount(say.anySection, counts.anySection))}</option>
        {offered.map((section) => {
          const depth = depthOf(section.id);
          // Under its slide a section needs no slide; a list of native options can be indented by spaces only.
          const name = depth === 0 ? sectionName(section) : section.heading;
          return (
            <option key={section.id} value={section.id}>
              {'\u3000'.repeat(depth) + t(say.withCount(name, counts.sections.get(section.id) ?? NO_RECORDS))}
            </option>
          );
        })}
      </select>
    </label>
  );
}
