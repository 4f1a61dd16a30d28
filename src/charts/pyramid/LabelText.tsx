import type { PlacedLabel } from './brickLabel';
import styles from './Pyramid.module.css';

/** The lines of a brick's label. The accessible name is the link's, so the words here are not read twice. */
export function LabelText({ label, fill }: { readonly label: PlacedLabel; readonly fill: string }) {
  return (
    <text
      className={styles['words']}
      fontSize={label.size}
      fontWeight={700}
      textAnchor="middle"
      fill={fill}
      aria-hidden="true"
    >
      {label.lines.map(({ words, x, y }) => (
        <tspan key={y} x={x} y={y}>
          {words}
        </tspan>
      ))}
    </text>
  );
}
