import type { RoundBox } from '../frame';
import { Mark } from '../Mark';
import { Capsule } from './Capsule';
import styles from './targets.module.css';

/** At rest a target is there for the pointer only; the style sheet shows it. */
export const unseen = { fill: 'transparent', stroke: 'transparent', strokeWidth: 2 } as const;

/** What opens a consultation: the places around its dots, over the picture. */
export function ConsultationTarget(props: {
  readonly mark: { readonly id: string; readonly sentence: string; readonly hits: readonly RoundBox[] };
  readonly selected: boolean;
  readonly href: string;
}) {
  const { mark, selected, href } = props;
  return (
    <Mark
      record={mark.id}
      href={href}
      label={mark.sentence}
      selected={selected}
      className={styles['link'] ?? ''}
    >
      {mark.hits.map((hit, index) => (
        <Capsule
          key={index}
          box={hit}
          fill={unseen.fill}
          stroke={unseen.stroke}
          width={unseen.strokeWidth}
          className={styles['target']}
        />
      ))}
    </Mark>
  );
}
