import type { Partner } from '../../dataset/model';
import { partnerPath, paths } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { profileMessages as say } from '../../i18n/messages/profile';
import { profileCompareMessages as compare } from '../../i18n/messages/profileCompare';
import { useLang } from '../../i18n/useLang';
import styles from './Profile.module.css';

/** The ways from a profile to the same partner elsewhere, and from a comparison to each partner's own page. */
export function Onward({ partners }: { readonly partners: readonly Partner[] }) {
  const { view, href } = useFilters();
  const { t } = useLang();
  const elsewhere = { ...leaveView(view), record: null };
  const filters = { partners: partners.map(({ id }) => id) };
  const [own] = partners;
  const links = [
    ...(partners.length === 1 ? [] : partners).map(({ id, name }) => ({
      id,
      href: href({ path: partnerPath(id), view: { compared: [], by: null, record: null } }),
      words: compare.profileOf(name),
    })),
    {
      id: 'timeline',
      href: href({ path: paths.timeline, filters, view: elsewhere }),
      words: say.onward.timeline,
    },
    // Which forums a partner is in is an added fact.
    ...(view.supplement === 'on'
      ? [
          {
            id: 'forums',
            href: href({ path: paths.forums, filters, view: elsewhere }),
            words: say.onward.forums,
          },
        ]
      : []),
    ...(own && partners.length === 1
      ? [{ id: 'record', href: href({ view: { record: own.id } }), words: say.onward.record }]
      : []),
    { id: 'all', href: href({ path: paths.partners, view: elsewhere }), words: say.onward.all },
  ];
  return (
    <nav className={styles['onward']} aria-label={t(say.onward.title)}>
      <ul>
        {links.map((link) => (
          <li key={link.id}>
            <a href={link.href}>{t(link.words)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
