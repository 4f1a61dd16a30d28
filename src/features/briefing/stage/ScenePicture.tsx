import { useEffect, useState } from 'react';
import { fitPicture, type Fitted } from '../../../export/fitPicture';
import { useLoadExportable } from '../../../export/useLoadExportable';
import { stageMessages as say } from '../../../i18n/messages/stage';
import type { Text } from '../../../i18n/text';
import { useLang } from '../../../i18n/useLang';
import styles from './ScenePicture.module.css';

/** The room of a small picture, px; the style sheet scales it to its place. */
const ROOM = { width: 960, height: 540 };

type Found =
  | { readonly is: 'loading' }
  | { readonly is: 'picture'; readonly fitted: Fitted; readonly title: Text }
  /** Words in its place. */
  | { readonly is: 'words'; readonly words: readonly Text[] };

/** A small picture of what a link shows, to be recognised and not to be read. */
export function ScenePicture({ at }: { readonly at: string }) {
  const load = useLoadExportable();
  const { lang, t } = useLang();
  const [found, setFound] = useState<Found>({ is: 'loading' });
  useEffect(() => {
    let left = false;
    load(at, lang).then(
      (exportable) => {
        if (left) return;
        if (exportable === null) return setFound({ is: 'words', words: [say.nowhere] });
        const { picture, title } = exportable;
        return setFound(
          picture === null
            ? { is: 'words', words: [title] }
            : { is: 'picture', fitted: fitPicture(picture, ROOM, lang), title },
        );
      },
      () => {
        if (!left) setFound({ is: 'words', words: [say.notLoaded] });
      },
    );
    return () => {
      left = true;
    };
  }, [at, lang, load]);
  return (
    <span className={styles['room']} data-picture={found.is}>
      {found.is === 'picture' ? (
        <svg
          className={styles['picture']}
          viewBox={`0 0 ${ROOM.width / found.fitted.factor} ${ROOM.height / found.fitted.factor}`}
          aria-hidden="true"
        >
          {found.fitted.picture.element}
        </svg>
      ) : null}
      {found.is === 'words'
        ? found.words.map((words) => (
            <span key={words.en} className={styles['words']}>
              {t(words)}
            </span>
          ))
        : null}
    </span>
  );
}
