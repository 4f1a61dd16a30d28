import type { RefObject } from 'react';
import { Autocomplete, Button, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { foldWords } from '../../i18n/foldWords';
import { filterBarMessages as say } from '../../i18n/messages/filterBar';
import type { Text } from '../../i18n/text';
import { useLang } from '../../i18n/useLang';
import { PopoverFrame } from '../../ui/PopoverFrame';
import type { Choice } from './choice';
import styles from './ChoicePopover.module.css';

/** The list to choose from, with a search field where it is long. Every press is a choice of its own. */
export function ChoicePopover(props: {
  readonly label: Text;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly searchable: boolean;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { t } = useLang();
  const list = (
    <ListBox
      aria-label={t(props.label)}
      className={styles['list'] ?? ''}
      selectionMode="multiple"
      escapeKeyBehavior="none"
      selectedKeys={props.chosen}
      onSelectionChange={(keys) =>
        props.onChange(props.choices.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
      }
      items={props.choices}
      renderEmptyState={() => <p className={styles['empty']}>{t(say.noMatch)}</p>}
    >
      {(choice) => (
        <ListBoxItem
          id={choice.id}
          textValue={`${t(choice.name)} ${choice.search}`}
          className={styles['item'] ?? ''}
        >
          <span className={styles['box']} aria-hidden="true" />
          {t(choice.name)}
        </ListBoxItem>
      )}
    </ListBox>
  );
  return (
    <PopoverFrame
      label={t(props.label)}
      anchor={props.anchor}
      onClose={props.onClose}
      classes={{ popover: styles['popover'], dialog: styles['dialog'] }}
    >
      {props.searchable ? (
        <Autocomplete filter={(words, typed) => foldWords(words).includes(foldWords(typed))}>
          <TextField type="search" aria-label={t(say.search)} autoFocus className={styles['search'] ?? ''}>
            <Input placeholder={t(say.search)} className={styles['input'] ?? ''} />
          </TextField>
          {list}
        </Autocomplete>
      ) : (
        list
      )}
      <div className={styles['foot']}>
        <Button
          className={styles['plain'] ?? ''}
          isDisabled={props.chosen.length === 0}
          onPress={() => props.onChange([])}
        >
          {t(say.clearChoice)}
        </Button>
        <Button className={styles['plain'] ?? ''} onPress={props.onClose}>
          {t(say.done)}
        </Button>
      </div>
    </PopoverFrame>
  );
}
