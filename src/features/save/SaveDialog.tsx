import { useRef, useState, type ComponentType } from 'react';
import type { Exportable } from '../../export/useLoadExportable';
import { useShownView } from '../../export/useShownLink';
import { saveMessages as say } from '../../i18n/messages/save';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { CrossMark } from '../../ui/CrossMark';
import frame from '../../ui/dialog.module.css';
import { Segments } from '../../ui/Segments';
import { useModal } from '../../ui/useModal';
import { DataSection } from './DataSection';
import { EmbedSection } from './EmbedSection';
import { ImagesSection } from './ImagesSection';
import { PaperSection } from './PaperSection';
import styles from './SaveDialog.module.css';
import { SceneSection } from './SceneSection';
import { SlidesSection } from './SlidesSection';

/** One way out of the app: a part of the panel of its own. */
interface Section {
  readonly id: string;
  readonly name: Text;
  readonly Body: ComponentType<{ readonly exportable: Exportable }>;
}

const sections: readonly Section[] = [
  { id: 'scene', name: say.scene, Body: SceneSection },
  { id: 'slides', name: say.slides, Body: SlidesSection },
  { id: 'images', name: say.images, Body: ImagesSection },
  { id: 'paper', name: say.paper, Body: PaperSection },
  { id: 'data', name: say.data, Body: DataSection },
  { id: 'embed', name: say.embed, Body: EmbedSection },
];

/** Every way to take the present view out of the app, one at a time. The view behind it stays as it is. */
export function SaveDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLang();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState('scene');
  const loaded = useShownView();
  useModal(dialog);
  const section = sections.find(({ id }) => id === chosen);
  return (
    <dialog
      ref={dialog}
      className={`${frame['dialog']} ${styles['dialog']}`}
      aria-labelledby="save-title"
      onClose={onClose}
    >
      <div className={frame['panel']}>
        <div className={styles['head']}>
          <h2 id="save-title" className={styles['title']}>
            {t(say.title)}
          </h2>
          <button
            type="button"
            className={`${frame['close']} ${styles['close']}`}
            aria-label={t(say.close)}
            onClick={() => dialog.current?.close()}
          >
            <CrossMark size={18} />
          </button>
        </div>
        <div className={styles['ways']}>
          <Segments
            legend={t(say.sections)}
            segments={sections.map(({ id, name }) => ({ value: id, name: t(name) }))}
            value={chosen}
            onChange={setChosen}
          />
        </div>
        <div className={styles['body']} data-save={chosen}>
          {loaded.is === 'failed' || loaded.is === 'nowhere' ? <p role="alert">{t(say.notLoaded)}</p> : null}
          {loaded.is === 'loading' ? <p role="status">{t(say.loading)}</p> : null}
          {loaded.is === 'there' && section ? <section.Body exportable={loaded.exportable} /> : null}
        </div>
      </div>
    </dialog>
  );
}
