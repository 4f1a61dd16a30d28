import type { KeyboardEvent } from 'react';
import { relationsMessages as say } from '../../i18n/messages/relations';
import type { Lang } from '../../i18n/text';
import { Mark } from '../Mark';
import { paint } from '../palette';
import { describeCarrier, describeItem } from './describeRelation';
import { lineKey, setAs, type Lit } from './lightRelations';
import { RelationLine } from './RelationLine';
import { RelationMark } from './RelationMark';
import { carrierLook, itemLook } from './relationPaint';
import { RelationWords } from './RelationWords';
import type { RelationsLayout } from './relationsLayout';
import styles from './Relations.module.css';

const DESCRIPTION = 'relations-description';

/**
 * The items of the strategy and the records they name, joined by lines: every item and every record a link that opens
 * it. What the reader's attention is on is lit, the rest is set back.
 */
export function Relations(props: {
  readonly layout: RelationsLayout;
  readonly lang: Lang;
  readonly selected: string | null;
  readonly lit: Lit | null;
  readonly hrefOf: (record: string) => string;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}) {
  const { layout, lang, selected, lit } = props;
  const { width, height, size, captions, items, carriers, links } = layout;
  const handlers = props.onKeyDown ? { onKeyDown: props.onKeyDown } : {};
  return (
    <svg
      role="group"
      aria-label={say.title[lang]}
      aria-describedby={DESCRIPTION}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles['relations']}
      {...handlers}
    >
      <desc id={DESCRIPTION}>{say.description(items.length, carriers.length, links.length)[lang]}</desc>
      <g aria-hidden="true">
        <RelationWords words={captions} ink={paint.ink} soft={paint.inkSoft} />
      </g>
      <g aria-hidden="true" fill="none">
        {links.map((link) => (
          <RelationLine key={lineKey(link)} link={link} set={setAs(lit?.lines, lineKey(link))} />
        ))}
      </g>
      <g role="group" aria-label={say.itemColumn[lang]}>
        {items.map((placed) => (
          <Mark
            key={placed.item.id}
            record={placed.item.id}
            href={props.hrefOf(placed.item.id)}
            label={describeItem(placed.item)[lang]}
            selected={placed.item.id === selected}
            className={styles['item'] ?? ''}
          >
            <RelationMark
              placed={placed}
              look={itemLook(placed.item, setAs(lit?.marks, placed.item.id))}
              selected={placed.item.id === selected}
            />
            {placed.ports.map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r={2.5} fill={paint.data} />
            ))}
          </Mark>
        ))}
      </g>
      <g role="group" aria-label={say.carrierColumn[lang]}>
        {carriers.map((placed) => (
          <Mark
            key={placed.carrier.id}
            record={placed.carrier.id}
            href={props.hrefOf(placed.carrier.id)}
            label={describeCarrier(placed.carrier)[lang]}
            selected={placed.carrier.id === selected}
            className={styles['item'] ?? ''}
          >
            <RelationMark
              placed={placed}
              look={carrierLook(setAs(lit?.marks, placed.carrier.id))}
              selected={placed.carrier.id === selected}
            />
          </Mark>
        ))}
      </g>
    </svg>
  );
}
