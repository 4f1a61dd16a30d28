import { useLang } from '../../i18n/useLang';
import type { LaidScene } from './layOutScene';
import styles from './Paper.module.css';
import { PaperPictures } from './PaperPictures';
import { PaperTable } from './PaperTable';
import { SceneFoot } from './SceneFoot';
import { SceneHead, type SceneNumber } from './SceneHead';

/** A sheet has one scene: of a long table it shows the beginning, and says so. */
const MOST_ROWS = 10;

/** A scene of a briefing on a sheet of its own: title, picture or rows, what they are, notes. */
export function ScenePage({ laid, number }: { readonly laid: LaidScene; readonly number: SceneNumber }) {
  const { t } = useLang();
  const { scene, exportable, pieces, problem, beside, close } = laid;
  const [table] = exportable?.tables ?? [];
  return (
    <article
      className={styles['scene']}
      data-scene={scene.id}
      data-pictured={pieces.portrait.length > 0}
      data-beside={beside}
    >
      <SceneHead scene={scene} number={number} exportable={exportable} />
      {problem === null ? null : <p className={styles['problem']}>{t(problem)}</p>}
      {exportable !== null && exportable.picture !== null ? (
        <>
          <PaperPictures pieces={pieces.portrait} turn="portrait" name={t(exportable.title)} />
          <PaperPictures pieces={pieces.landscape} turn="landscape" name={t(exportable.title)} />
        </>
      ) : null}
      {exportable !== null && exportable.picture === null && table !== undefined ? (
        <PaperTable table={table} order={exportable.place.view.by} most={MOST_ROWS} />
      ) : null}
      <SceneFoot scene={scene} exportable={exportable} close={close} />
    </article>
  );
}
