import { sectionName } from '../../dataset/sectionName';
import { useDataset } from '../../dataset/useDataset';
import { recordsMessages as say } from '../../i18n/messages/records';
import { useLang } from '../../i18n/useLang';
import styles from './RecordsView.module.css';

/** More lines than these would make rows of very unequal height; the record itself lists all its places. */
const MOST_LINES = 3;

/** The places in the source that a record is drawn from, the first as links to all that is drawn from them. */
export function SectionLinks(props: {
  readonly cites: readonly string[];
  readonly hrefOf: (section: string) => string;
}) {
  const { sectionById } = useDataset();
  const { t } = useLang();
  const sections = props.cites.flatMap((id) => sectionById.get(id) ?? []);
  const linked = sections.length > MOST_LINES ? MOST_LINES - 1 : sections.length;
  return (
    <ul className={styles['sections']}>
      {sections.slice(0, linked).map((section) => (
        <li key={section.id}>
          <a href={props.hrefOf(section.id)}>{t(sectionName(section))}</a>
        </li>
      ))}
      {sections.length > linked ? (
        <li className={styles['more']}>{t(say.moreSections(sections.length - linked))}</li>
      ) : null}
    </ul>
  );
}
