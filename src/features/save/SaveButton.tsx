import { lazy, useState } from 'react';
import { saveMessages as say } from '../../i18n/messages/save';
import { useLang } from '../../i18n/useLang';
import { LatePart } from '../../ui/LatePart';
import styles from '../../ui/quietButton.module.css';

/** Loaded on the first press, like everything that it leads to. */
const SaveDialog = lazy(async () => ({ default: (await import('./SaveDialog')).SaveDialog }));

/** The way out of the app for the view that is shown: as an image, slides, data, paper, a scene, or in another page. */
export function SaveButton() {
  const { t } = useLang();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['button']}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {t(say.button)}
      </button>
      {open ? (
        <LatePart>
          <SaveDialog onClose={() => setOpen(false)} />
        </LatePart>
      ) : null}
    </>
  );
}
