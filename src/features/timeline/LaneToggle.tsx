import { timelineDateMessages as say } from '../../i18n/messages/timelineDates';
import { useLang } from '../../i18n/useLang';
import styles from './LaneToggle.module.css';

/** Shows or hides the lane of milestones. */
export function LaneToggle(props: { readonly shown: boolean; readonly onChange: (shown: boolean) => void }) {
  const { t } = useLang();
  return (
    <label className={styles['toggle']}>
      <input
        type="checkbox"
        className={styles['box']}
        checked={props.shown}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {t(say.laneToggle)}
    </label>
  );
}
