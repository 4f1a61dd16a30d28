import { useDataset } from '../../dataset/useDataset';
import { sectionName } from '../../dataset/sectionName';
import { paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { useLang } from '../../i18n/useLang';
import styles from './Profile.module.css';

/** The places in the source that something is drawn from, each a link to its section. */
export function CiteLinks({ cites }: { readonly cites: readonly string[] }) {
  const { sectionById } = useDataset();
  const { view, href } = useFilters();
  const { t } = useLang();
  return (
    <ul className={styles['cites']}>
      {cites.flatMap((id) => {
        const section = sectionById.get(id);
        return section
          ? [
              <li key={id}>
                <a
                  href={href({ path: paths.source, view: { ...leaveView(view), record: null, section: id } })}
                >
                  {t(sectionName(section))}
                </a>
              </li>,
            ]
          : [];
      })}
    </ul>
  );
}
