import { useDataset } from '../../dataset/useDataset';
import { useFilters } from '../../filters/useFilters';
import { MOST_COMPARED } from '../../filters/viewUrl';
import { profileCompareMessages as say } from '../../i18n/messages/profileCompare';
import { useLang } from '../../i18n/useLang';
import styles from './Compare.module.css';

/** The partners that can stand beside the one of the page; a choice is a step that Back undoes. */
export function ComparePicker(props: { readonly own: string; readonly others: readonly string[] }) {
  const { partners } = useDataset();
  const { push } = useFilters();
  const { t } = useLang();
  const left = MOST_COMPARED - 1 - props.others.length;
  return (
    <details className={styles['picker']}>
      <summary>{t(say.with)}</summary>
      <fieldset>
        <legend>{t(say.legend(left))}</legend>
        <ul className={styles['choices']}>
          {partners
            .filter(({ id }) => id !== props.own)
            .map(({ id, name }) => {
              const chosen = props.others.includes(id);
              return (
                <li key={id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen}
                      disabled={!chosen && left === 0}
                      onChange={() =>
                        push({
                          view: {
                            compared: chosen
                              ? props.others.filter((other) => other !== id)
                              : [...props.others, id],
                          },
                        })
                      }
                    />
                    {t(name)}
                  </label>
                </li>
              );
            })}
        </ul>
      </fieldset>
    </details>
  );
}
