import { matrixMessages as say } from '../../i18n/messages/matrix';
import { Mark } from '../Mark';
import { paint } from '../palette';
import type { MatrixLinks } from './matrixLinks';
import { gridKey, type MatrixLayout } from './matrixLayout';
import styles from './Matrix.module.css';

/** The partners: their names over the columns (or their codes at the end), and in how many forums each is. */
export function MatrixHeads(props: MatrixLinks & { readonly layout: MatrixLayout; readonly forums: number }) {
  const { layout, lang, stop, selected, hrefOf, forums } = props;
  const { sizes, heads, sitsTitle, totalsTitle } = layout;
  return (
    <g role={stop === null ? undefined : 'row'}>
      {[...sitsTitle, ...totalsTitle].map(({ words, x, y }, index) => (
        <text
          key={words}
          x={x}
          y={y}
          fontSize={sizes.small}
          textAnchor={index < sitsTitle.length ? 'end' : 'start'}
          fill={paint.inkSoft}
          aria-hidden="true"
        >
          {words}
        </text>
      ))}
      {heads.map(({ partner, box, name, turn, sits }) => (
        <g key={partner.id} role={stop === null ? undefined : 'columnheader'}>
          <Mark
            record={partner.id}
            href={hrefOf(partner.id, null)}
            label={say.column(partner.name, partner, forums)[lang]}
            selected={selected?.record === partner.id}
            className={styles['place'] ?? ''}
            place={gridKey(null, partner.id)}
            tabIndex={stop === gridKey(null, partner.id) ? 0 : -1}
          >
            <rect {...box} className={styles['hit']} fill="transparent" />
            {name.map(({ words, x, y }) => (
              <text
                key={words}
                x={x}
                y={y}
                fontSize={sizes.name}
                textAnchor={turn === 0 ? 'middle' : 'start'}
                transform={turn === 0 ? undefined : `rotate(${turn} ${x} ${y})`}
                fill={paint.ink}
                aria-hidden="true"
              >
                {words}
              </text>
            ))}
          </Mark>
          <text
            x={sits.x}
            y={sits.y}
            fontSize={sizes.small}
            textAnchor="middle"
            fill={paint.ink}
            aria-hidden="true"
          >
            {sits.words}
          </text>
        </g>
      ))}
    </g>
  );
}
