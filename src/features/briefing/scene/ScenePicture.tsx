import { useEffect, useState } from 'react';
import { COARSE_STEP, fitPicture, type Fitted } from '../../../export/fitPicture';
import type { Exportable } from '../../../export/useLoadExportable';
import { useShownLink } from '../../../export/useShownLink';
import { stageMessages as say } from '../../../i18n/messages/stage';
import { useLang } from '../../../i18n/useLang';
import styles from './ScenePicture.module.css';

/** The room of a small picture, px; the style sheet scales it to its place. */
const ROOM = { width: 960, height: 540 };

/** A small picture of what a link shows, to be recognised and not to be read. */
export function ScenePicture({ at }: { readonly at: string }) {
  const { lang, t } = useLang();
  const shown = useShownLink(at, lang);
  const exportable = shown.is === 'there' ? shown.exportable : null;
  const fitted = useFitted(exportable);
  const words = shown.is === 'nowhere' ? say.nowhere : shown.is === 'failed' ? say.notLoaded : null;
  const instead = words ?? (exportable?.picture === null ? exportable.title : null);
  return (
    <span
      className={styles['room']}
      data-picture={instead !== null ? 'words' : fitted ? 'picture' : 'loading'}
    >
      {fitted === null ? null : (
        <svg className={styles['picture']} viewBox={viewBoxOf(fitted)} aria-hidden="true">
          {fitted.picture.element}
        </svg>
      )}
      {instead === null ? null : <span className={styles['words']}>{t(instead)}</span>}
    </span>
  );
}

/**
 * The picture of a view in its room; null until it is laid out, and where the view has none. Each is laid out in a task
 * of its own, so that ten of them keep no key of the speaker's waiting.
 */
function useFitted(exportable: Exportable | null): Fitted | null {
  const [known, setKnown] = useState<{ readonly exportable: Exportable; readonly fitted: Fitted } | null>(
    null,
  );
  useEffect(() => {
    const picture = exportable?.picture ?? null;
    if (exportable === null || picture === null) return undefined;
    const { lang } = exportable.place.view;
    const timer = setTimeout(() => {
      setKnown({ exportable, fitted: fitPicture(picture, ROOM, lang, COARSE_STEP) });
    });
    return () => clearTimeout(timer);
  }, [exportable]);
  return known?.exportable === exportable ? known.fitted : null;
}

function viewBoxOf({ factor }: Fitted): string {
  return `0 0 ${ROOM.width / factor} ${ROOM.height / factor}`;
}
