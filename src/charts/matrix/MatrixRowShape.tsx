import { matrixMessages as say } from '../../i18n/messages/matrix';
import { Mark } from '../Mark';
import { paint } from '../palette';
import { describeCell } from './describeCell';
import type { MatrixLinks } from './matrixLinks';
import { gridKey, type MatrixLayout, type PlacedRow } from './matrixLayout';
import { StandingTile } from './StandingTile';
import styles from './Matrix.module.css';

/** A forum: its name, the standing of each partner in it, and how many are in it at least. */
export function MatrixRowShape(
  props: MatrixLinks & {
    readonly placed: PlacedRow;
    readonly sizes: MatrixLayout['sizes'];
    /** How many partners are shown. */
    readonly partners: number;
  },
) {
  const { placed, sizes, lang, stop, selected, hrefOf } = props;
  const { row, box, name, term, sits, cells, before } = placed;
  const ink = row.faded ? paint.onFaded : paint.ink;
  const soft = row.faded ? paint.onFaded : paint.inkSoft;
  const open = selected?.record === row.id;
  return (
    <g role={stop === null ? undefined : 'row'}>
      <g role={stop === null ? undefined : 'rowheader'}>
        <Mark
          record={row.id}
          href={hrefOf(row.id, null)}
          label={say.row(row.name, row, props.partners)[lang]}
          selected={open && selected.partner === null}
          className={styles['place'] ?? ''}
          place={gridKey(row.id, null)}
          tabIndex={stop === gridKey(row.id, null) ? 0 : -1}
        >
          <rect {...box} className={styles['hit']} fill="transparent" />
          <text className={styles['name']} fontSize={sizes.name} fill={ink} aria-hidden="true">
            {name.map(({ words, x, y }) => (
              <tspan key={y} x={x} y={y}>
                {words}
              </tspan>
            ))}
          </text>
          {term === null ? null : (
            <text x={term.x} y={term.y} fontSize={sizes.small} fill={soft} aria-hidden="true">
              {term.words}
            </text>
          )}
        </Mark>
      </g>
      {cells.map((place) => (
        <g key={place.cell.partner} role={stop === null ? undefined : 'gridcell'}>
          <Mark
            record={row.id}
            partner={place.cell.partner}
            href={hrefOf(row.id, place.cell.partner)}
            label={describeCell(place.cell, row)[lang]}
            selected={open && selected.partner === place.cell.partner}
            className={styles['place'] ?? ''}
            place={gridKey(row.id, place.cell.partner)}
            tabIndex={stop === gridKey(row.id, place.cell.partner) ? 0 : -1}
          >
            <StandingTile
              placed={place}
              word={place.cell.word}
              size={sizes.mark}
              sizes={sizes}
              faded={row.faded}
              selected={open && selected.partner === place.cell.partner}
            />
          </Mark>
        </g>
      ))}
      <text x={sits.x} y={sits.y} fontSize={sizes.small} textAnchor="end" fill={ink} aria-hidden="true">
        {sits.words}
      </text>
      {/* Each standing says the term before in its own name. */}
      {before === null ? null : (
        <g aria-hidden="true" data-term="before">
          <text x={before.title.x} y={before.title.y} fontSize={sizes.small} fill={soft}>
            {before.title.words}
          </text>
          {before.cells.map((place) => (
            <StandingTile
              key={place.cell.partner}
              placed={place}
              word={place.cell.earlier?.word ?? 'unknown'}
              size={sizes.smallMark}
              sizes={sizes}
              faded={row.faded}
              selected={false}
            />
          ))}
        </g>
      )}
    </g>
  );
}
