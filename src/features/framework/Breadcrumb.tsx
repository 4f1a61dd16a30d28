import { frameworkMessages as say } from '../../i18n/messages/framework';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import styles from './Breadcrumb.module.css';

/** The way from the root to the node in focus, each step a link that goes back to it. */
export function Breadcrumb(props: {
  readonly steps: readonly { readonly id: string; readonly label: Text }[];
  readonly hrefOf: (record: string) => string;
}) {
  const { t } = useLang();
  const last = props.steps.at(-1);
  // At the root it would only say the root again.
  if (props.steps.length < 2) return null;
  return (
    <nav className={styles['way']} aria-label={t(say.path)}>
      <ol className={styles['steps']}>
        {props.steps.map((step) => (
          <li key={step.id} className={styles['step']}>
            <a
              href={props.hrefOf(step.id)}
              className={styles['link']}
              aria-current={step === last ? 'location' : undefined}
            >
              {t(step.label)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
