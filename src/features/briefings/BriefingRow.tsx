import type { Briefing } from '../../dataset/briefing/briefing';
import { langOf } from '../../dataset/briefing/briefing';
import { nameOf } from '../../dataset/briefing/nameOf';
import { briefingPath } from '../../filters/paths';
import { useFilters } from '../../filters/useFilters';
import { leaveView } from '../../filters/viewUrl';
import { briefingsMessages as say } from '../../i18n/messages/briefings';
import { useLang } from '../../i18n/useLang';
import { BriefingActions } from './BriefingActions';
import styles from './BriefingsView.module.css';
import { whenChanged } from './whenChanged';

/** A briefing in the list: its name, how long it is, and what can be done with it. */
export function BriefingRow(props: {
  readonly briefing: Briefing;
  /** ms since 1970; left out for the bundled one. */
  readonly changed?: number;
  readonly onRemove?: () => void;
}) {
  const { briefing, changed } = props;
  const { lang, t } = useLang();
  const { view, href } = useFilters();
  const page = href({ path: briefingPath(briefing.id), view: leaveView(view) });
  return (
    <li className={styles['row']} data-briefing={briefing.id}>
      <h3 className={styles['name']}>
        <a href={page} lang={langOf(briefing.title, lang) ?? lang}>
          {t(nameOf(briefing))}
        </a>
      </h3>
      <p className={styles['about']}>
        <span>{t(say.scenes(briefing.scenes.length))}</span>
        {changed === undefined ? null : <span>{t(say.changed(whenChanged(changed)))}</span>}
      </p>
      <BriefingActions
        briefing={briefing}
        kind={props.onRemove ? 'own' : 'bundled'}
        data={null}
        {...(props.onRemove ? { edit: page, onRemove: props.onRemove } : {})}
      />
    </li>
  );
}
