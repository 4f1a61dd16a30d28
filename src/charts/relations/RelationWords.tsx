import type { PlacedWords } from './relationsLayout';
import styles from './Relations.module.css';

/** Lines of words at their places. The accessible name is the link's, so they are not read twice. */
export function RelationWords({
  words,
  ink,
  soft,
}: {
  readonly words: readonly PlacedWords[];
  readonly ink: string;
  readonly soft: string;
}) {
  return (
    <text aria-hidden="true" className={styles['words']}>
      {words.map((line) => (
        <tspan
          key={`${line.x} ${line.y}`}
          x={line.x}
          y={line.y}
          fontSize={line.size}
          fontWeight={line.weight === 'bold' ? 700 : 400}
          textAnchor={line.end ? 'end' : 'start'}
          fill={line.soft ? soft : ink}
        >
          {line.words}
        </tspan>
      ))}
    </text>
  );
}
