import { overviewMessages as say } from '../../i18n/messages/overview';
import { useLang } from '../../i18n/useLang';
import styles from './HowTo.module.css';

/** How to use the product, in four lines. */
export function HowTo() {
  const { t } = useLang();
  return (
    <section className={styles['howTo']} aria-labelledby="how-to">
      <h2 id="how-to" className={styles['title']}>
        {t(say.howTo)}
      </h2>
      <dl className={styles['steps']}>
        {say.steps.map(({ name, text }) => (
          <div key={name.en} className={styles['step']}>
            <dt>{t(name)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
