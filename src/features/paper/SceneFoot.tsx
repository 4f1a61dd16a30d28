import { bothLanguages, langOf, type Scene } from '../../dataset/briefing/briefing';
import type { Exportable } from '../../export/useLoadExportable';
import { paperMessages as say } from '../../i18n/messages/paper';
import { useLang } from '../../i18n/useLang';
import styles from './Paper.module.css';
import { paperCount } from './paperCount';
import { Provenance } from './Provenance';

/** What the view of a scene shows and where it comes from, and below what is said to it. */
export function SceneFoot({
  scene,
  exportable,
  close = false,
}: {
  readonly scene: Scene;
  readonly exportable: Exportable | null;
  /** Notes in smaller type. */
  readonly close?: boolean;
}) {
  const { lang, t } = useLang();
  const notes = langOf(scene.notes, lang);
  return (
    <div className={styles['foot']}>
      {exportable === null ? null : (
        <div className={styles['under']}>
          <p className={styles['stamp']}>
            <span>{t(exportable.stamp.filter)}</span>
            <span>{t(say.count(paperCount(exportable)))}</span>
          </p>
          <Provenance stamp={exportable.stamp} />
        </div>
      )}
      {notes === null ? null : (
        <section className={styles['notes']} data-close={close}>
          <h3 className={styles['notesTitle']}>{t(say.notes)}</h3>
          <p lang={notes}>{t(bothLanguages(scene.notes))}</p>
        </section>
      )}
    </div>
  );
}
