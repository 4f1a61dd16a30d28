import { useDataset } from '../../dataset/useDataset';
import { partnerPath } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { profileMessages as say } from '../../i18n/messages/profile';
import { profileHeadlineMessages } from '../../i18n/messages/profileHeadline';
import { useLang } from '../../i18n/useLang';
import { ViewFrame } from '../../ui/ViewFrame';
import styles from './Compare.module.css';

/** For a path that names no partner of the source: says which word is wrong, and offers those that there are. */
export function UnknownPartner({ written }: { readonly written: string }) {
  const { partners } = useDataset();
  const { href } = useFilters();
  const { t } = useLang();
  return (
    <ViewFrame
      view="profile"
      headline={profileHeadlineMessages.unknown(written)}
      reading={say.readingUnknown}
    >
      <ul className={styles['choices']}>
        {partners.map(({ id, name }) => (
          <li key={id}>
            <a href={href({ path: partnerPath(id) })}>{t(say.withCode(name, id))}</a>
          </li>
        ))}
      </ul>
    </ViewFrame>
  );
}
