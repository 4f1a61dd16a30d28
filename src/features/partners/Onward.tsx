import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { profileMessages as say } from '../../i18n/messages/profile';
import { useLang } from '../../i18n/useLang';
import styles from './Profile.module.css';

/** The ways from a profile to the same partner elsewhere. */
export function Onward({ partner }: { readonly partner: string }) {
  const { view, href } = useFilters();
  const { t } = useLang();
  const elsewhere = { ...leaveView(view), record: null };
  const filters = { partners: [partner] };
  return (
    <nav className={styles['onward']} aria-label={t(say.onward.title)}>
      <ul>
        <li>
          <a href={href({ path: '/timeline', filters, view: elsewhere })}>{t(say.onward.timeline)}</a>
        </li>
        {view.supplement === 'on' ? (
          <li>
            <a href={href({ path: '/forums', filters, view: elsewhere })}>{t(say.onward.forums)}</a>
          </li>
        ) : null}
        <li>
          <a href={href({ view: { record: partner } })}>{t(say.onward.record)}</a>
        </li>
        <li>
          <a href={href({ path: '/partners', view: elsewhere })}>{t(say.onward.all)}</a>
        </li>
      </ul>
    </nav>
  );
}
