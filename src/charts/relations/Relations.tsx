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

interface RelationsProps {
  readonly layout: RelationsLayout;
  readonly lang: Lang;
  readonly lit: Lit | null;
}

/**
 * The items of the strategy and the records they name, joined by lines: every item and every record a link that opens
 * it. What the reader's attention is on is lit, the rest is set back.
 */
export function Relations(
  props: RelationsProps & {
    readonly selected: string | null;
    readonly hrefOf: (record: string) => string;
    readonly onKeyDown?: (event: KeyboardEvent) => void;
  },
) {
  const { layout, lang, selected, lit, hrefOf } = props;
  const handlers = props.onKeyDown ? { onKeyDown: props.onKeyDown } : {};
  return (
    <svg
      role="group"
      aria-label={say.title[lang]}
      aria-describedby={DESCRIPTION}
      {...sizeOf(layout)}
      className={styles['relations']}
      {...handlers}
    >
      <desc id={DESCRIPTION}>{describe(layout, lang)}</desc>
      <Parts layout={layout} lang={lang} lit={lit} selected={selected} hrefOf={hrefOf} />
    </svg>
  );
}

/** The same as a picture with nothing to act on. */
export function StillRelations({ layout, lang, lit }: RelationsProps) {
  return (
    <svg role="img" aria-label={say.title[lang]} {...sizeOf(layout)} className={styles['relations']}>
      <desc>{describe(layout, lang)}</desc>
      <Parts layout={layout} lang={lang} lit={lit} selected={null} hrefOf={nowhere} />
    </svg>
  );
}

function sizeOf({ width, height, size }: RelationsLayout) {
  return { width: size.width, height: size.height, viewBox: `0 0 ${width} ${height}` };
}

function describe({ items, carriers, links }: RelationsLayout, lang: Lang): string {
  return say.description(items.length, carriers.length, links.length)[lang];
}

function nowhere() {
  return null;
}

function Parts(
  props: RelationsProps & {
    readonly selected: string | null;
    readonly hrefOf: (record: string) => string | null;
  },
) {
  const { lang, selected, lit } = props;
  const { captions, items, carriers, links } = props.layout;
  return (
    <>
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
    </>
  );
}
