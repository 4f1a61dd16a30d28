import { lazy, useRef, useState } from 'react';
import { filterBarMessages as say } from '../../i18n/messages/filterBar';
import { listed } from '../../i18n/phrases';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { LatePart } from '../../ui/LatePart';
import type { Choice } from './choice';
import styles from './ChoiceMenu.module.css';

/** Loaded on the first press: a list with search is more than the first page needs. */
const ChoicePopover = lazy(async () => ({ default: (await import('./ChoicePopover')).ChoicePopover }));

/** More names than this do not fit on the button; their number is given. */
const NAMES_SHOWN = 2;

/** A button that names what is chosen and opens the list to choose from. */
export function ChoiceMenu(props: {
  readonly label: Text;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly searchable: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
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
        aria-haspopup="dialog"
        aria-expanded={open}
        data-chosen={props.chosen.length > 0}
        onClick={() => setOpen(!open)}
      >
        <span className={styles['label']}>{t(props.label)}</span>
        <span className={styles['value']}>{t(summary(props.choices, props.chosen))}</span>
      </button>
      {open ? (
        <LatePart>
          <ChoicePopover {...props} anchor={button} onClose={() => setOpen(false)} />
        </LatePart>
      ) : null}
    </>
  );
}

function summary(choices: readonly Choice[], chosen: readonly string[]): Text {
  if (chosen.length === 0) return say.all;
  if (chosen.length > NAMES_SHOWN) return say.chosen(chosen.length);
  return listed(choices.filter(({ id }) => chosen.includes(id)).map(({ name }) => name));
}
