import { useId } from 'react';
import styles from './Segments.module.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly name: string;
}

/** One choice out of a few, all of them in sight: native radio buttons, drawn as a joined row. */
export function Segments<Value extends string>(props: {
  readonly legend: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset className={styles['segments']}>
      <legend className={styles['legend']}>{props.legend}</legend>
      {props.segments.map(({ value, name }) => (
        <label key={value} className={styles['segment']}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
            className="visually-hidden"
          />
          <span className={styles['name']}>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
