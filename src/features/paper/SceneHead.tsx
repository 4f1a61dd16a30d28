import { bothLanguages, langOf, type Scene } from '../../dataset/briefing/briefing';
import type { Exportable } from '../../export/useLoadExportable';
import { paperMessages as say } from '../../i18n/messages/paper';
import { useLang } from '../../i18n/useLang';
import styles from './Paper.module.css';

/** Which scene of how many, from 1. */
export interface SceneNumber {
  readonly at: number;
  readonly of: number;
}

/** The title of a scene, and what its view finds. */
export function SceneHead(props: {
  readonly scene: Scene;
  readonly number: SceneNumber;
  readonly exportable: Exportable | null;
}) {
  const { lang, t } = useLang();
  const { scene, number, exportable } = props;
  const title = langOf(scene.title, lang);
  return (
    <header className={styles['head']}>
      <p className={styles['kicker']}>
        {t(say.scene(number.at, number.of))}
        {exportable === null ? null : <span>{t(exportable.stamp.asOf)}</span>}
      </p>
      <h2 className={styles['title']} lang={title ?? undefined}>
        {title === null ? t(say.scene(number.at, number.of)) : t(bothLanguages(scene.title))}
      </h2>
      {exportable === null ? null : <p className={styles['finding']}>{t(exportable.title)}</p>}
    </header>
  );
}
