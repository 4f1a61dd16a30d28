import { useRef } from 'react';
import type { RecordColumn } from '../../filters/recordColumns';
import { recordsMessages as say } from '../../i18n/messages/records';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './ColumnMenu.module.css';

/** Which columns stand beside the name; at least one does. */
export function ColumnMenu(props: {
  readonly choices: readonly { readonly id: RecordColumn; readonly name: Text }[];
  readonly chosen: readonly RecordColumn[];
  readonly onChange: (chosen: readonly RecordColumn[]) => void;
}) {
  const { t } = useLang();
  const menu = useRef<HTMLDetailsElement>(null);
  const { choices, chosen } = props;
  const close = () => menu.current?.removeAttribute('open');
  return (
    <div
      role="presentation"
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || menu.current?.open !== true) return;
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <details ref={menu} className={styles['menu']}>
        <summary className={styles['button']}>{t(say.columnMenu)}</summary>
        <fieldset className={styles['list']}>
          <legend className="visually-hidden">{t(say.columnMenu)}</legend>
          {choices.map(({ id, name }) => {
            const on = chosen.includes(id);
            return (
              <label key={id} className={styles['choice']}>
                <input
                  type="checkbox"
                  name="columns"
                  value={id}
                  checked={on}
                  disabled={on && chosen.length === 1}
                  onChange={({ target }) =>
                    props.onChange(
                      choices
                        .map((choice) => choice.id)
                        .filter((one) => (one === id ? target.checked : chosen.includes(one))),
                    )
                  }
                />
                {t(name)}
              </label>
            );
          })}
          <button type="button" className={styles['usual']} onClick={() => props.onChange([])}>
            {t(say.usualColumns)}
          </button>
        </fieldset>
      </details>
    </div>
  );
}
