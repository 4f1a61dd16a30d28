import { lazy, useRef, useState } from 'react';
import { citeMessages as say } from '../../i18n/messages/cite';
import { useLang } from '../../i18n/useLang';
import { LatePart } from '../../ui/LatePart';
import styles from '../../ui/quietButton.module.css';
import type { Clock, Subject } from './subject';

/** Loaded on the first press: most readers do not cite. */
const CitePopover = lazy(async () => ({ default: (await import('./CitePopover')).CitePopover }));

const systemClock: Clock = () => new Date();

/** The way to a link and a citation of a view or a record. */
export function CiteButton({
  subject,
  clock = systemClock,
}: {
  readonly subject: Subject;
  readonly clock?: Clock;
}) {
  const { t } = useLang();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-label={t(say[subject.kind])}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t(say.button)}
      </button>
      {open ? (
        <LatePart>
          <CitePopover subject={subject} clock={clock} anchor={button} onClose={() => setOpen(false)} />
        </LatePart>
      ) : null}
    </>
  );
}
