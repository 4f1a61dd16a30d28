import { sectionName } from '../../dataset/sectionName';
import { useDataset } from '../../dataset/useDataset';
import { useLang } from '../../i18n/useLang';
import styles from './RecordsView.module.css';

/** The places in the source that a record is drawn from, each a link to the place with all that is drawn from it. */
export function SectionLinks(props: {
  readonly cites: readonly string[];
  readonly hrefOf: (section: string) => string;
}) {
  const { sectionById } = useDataset();
  const { t } = useLang();
  const sections = props.cites.flatMap((id) => sectionById.get(id) ?? []);
  return (
    <ul className={styles['sections']}>
      {sections.map((section) => (
        <li key={section.id}>
          <a href={props.hrefOf(section.id)}>{t(sectionName(section))}</a>
        </li>
      ))}
    </ul>
  );
}
