import type { ReactNode } from 'react';
import { overviewMessages as say } from '../../i18n/messages/overview';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { Phrased } from '../../ui/Phrased';
import styles from './Preview.module.css';

/** One view as a small picture with its finding; the whole of it is one link to the view. */
export function Preview(props: {
  readonly section: Text;
  readonly headline: Text;
  readonly href: string;
  readonly children: ReactNode;
}) {
  const { t } = useLang();
  const { section, headline } = props;
  return (
    <li className={styles['preview']}>
      <a
        className={styles['link']}
        href={props.href}
        aria-label={t(say.previewName(section, headline, say.open))}
      >
        <h2 className={styles['section']}>{t(section)}</h2>
        <p className={styles['headline']}>
          <Phrased words={headline} />
        </p>
        <div className={styles['drawing']} aria-hidden="true">
          {props.children}
        </div>
        <span className={styles['open']}>{t(say.open)}</span>
      </a>
    </li>
  );
}
