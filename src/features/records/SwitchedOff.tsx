import { useFilters } from '../../filters/useFilters';
import { recordsMessages as say } from '../../i18n/messages/records';
import { uiMessages } from '../../i18n/messages/ui';
import { useLang } from '../../i18n/useLang';
import styles from './RecordsView.module.css';

/** Says which parts of what was asked for live on added facts while these are hidden, and how to have them. */
export function SwitchedOff(props: { readonly layer: boolean; readonly partners: boolean }) {
  const { href } = useFilters();
  const { t } = useLang();
  if (!props.layer && !props.partners) return null;
  return (
    <p className={styles['note']}>
      {props.partners ? <span>{t(say.switchedOff)}</span> : null}
      {props.layer ? <span>{t(say.layerOff)}</span> : null}
      <a href={href({ view: { supplement: 'on' } })}>{t(uiMessages.showAdded)}</a>
    </p>
  );
}
