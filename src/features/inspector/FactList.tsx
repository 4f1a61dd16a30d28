import { useLang } from '../../i18n/useLang';
import { Unbroken } from '../../ui/Unbroken';
import type { Fact, FactValue } from './fact';
import styles from './FactList.module.css';

/** The facts of a record as a definition list. */
export function FactList(props: {
  readonly facts: readonly Fact[];
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  return (
    <dl className={styles['facts']}>
      {props.facts.map(({ id, term, values, set }) => (
        <div key={id} className={styles['fact']}>
          <dt>{t(term)}</dt>
          <dd>
            {values.length === 1 ? (
              values.map((value) => <Value key={value.text.ja} value={value} hrefOf={props.hrefOf} />)
            ) : (
              <ul className={styles[set]}>
                {values.map((value) => (
                  <li key={value.record ?? value.text.ja}>
                    <Value value={value} hrefOf={props.hrefOf} />
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value(props: { readonly value: FactValue; readonly hrefOf: (record: string) => string }) {
  const { t } = useLang();
  const { text, record, name, lang } = props.value;
  if (record === undefined)
    return (
      <span lang={lang}>
        <Unbroken words={t(text)} />
      </span>
    );
  return (
    <a href={props.hrefOf(record)} aria-label={name === undefined ? undefined : t(name)}>
      {t(text)}
    </a>
  );
}
