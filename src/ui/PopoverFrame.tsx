import type { ReactNode, RefObject } from 'react';
import { Dialog, I18nProvider, Popover } from 'react-aria-components';
import { useLang } from '../i18n/useLang';
import styles from './PopoverFrame.module.css';

/** A panel that opens below a button and takes the focus. Escape or a press beside it closes it. */
export function PopoverFrame(props: {
  /** Its name; left out where a heading in it has the slot `title`. */
  readonly label?: string;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  /** Classes that give the panel its width and what is in it its layout. */
  readonly classes: { readonly popover: string | undefined; readonly dialog: string | undefined };
  readonly children: ReactNode;
}) {
  const { lang } = useLang();
  return (
    <I18nProvider locale={lang === 'ja' ? 'ja-JP' : 'en-US'}>
      <Popover
        isOpen
        onOpenChange={(open) => {
          if (!open) props.onClose();
        }}
        triggerRef={props.anchor}
        placement="bottom start"
        className={`${styles['popover']} ${props.classes.popover}`}
      >
        <Dialog
          {...(props.label === undefined ? {} : { 'aria-label': props.label })}
          className={props.classes.dialog ?? ''}
        >
          {props.children}
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}
