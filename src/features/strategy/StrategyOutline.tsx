import { useMemo } from 'react';
import type { NodeStance } from '../../charts/tree/selectStances';
import { FadedNote } from '../../charts/tree/FadedNote';
import { useDataset } from '../../dataset/useDataset';
import { Contents } from './Contents';
import { selectStructure } from './selectStructure';
import { StrategyFlow } from './StrategyFlow';
import { StrategyPart } from './StrategyPart';
import { useRecordInSight } from './useRecordInSight';
import styles from './StrategyOutline.module.css';

/** The strategy as a text to be read and gone through: contents, the flow, then part by part. */
export function StrategyOutline(props: {
  readonly stances: readonly NodeStance[];
  readonly selected: string | null;
}) {
  const dataset = useDataset();
  const { flow, parts } = useMemo(() => selectStructure(dataset), [dataset]);
  useRecordInSight(props.selected);
  return (
    <div className={styles['outline']}>
      <div className={styles['columns']}>
        <Contents stances={props.stances} />
        <div className={styles['text']}>
          <FadedNote stances={props.stances} />
          {flow ? <StrategyFlow flow={flow} /> : null}
          {parts.map((part) => (
            <StrategyPart key={part.id} part={part} />
          ))}
        </div>
      </div>
    </div>
  );
}
