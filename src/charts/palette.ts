/**
 * The paint of the charts: CSS variables, so that light, dark, print and an export each give them their value
 * (src/ui/tokens.css). Blue carries data, yellow is selection and focus, orange is priority and nothing else.
 */
export const paint = {
  ground: 'var(--ground)',
  band: 'var(--band)',
  ink: 'var(--ink)',
  inkSoft: 'var(--ink-soft)',
  line: 'var(--line)',
  lineStrong: 'var(--line-strong)',
  /** Strongest data blue with the text colour that stands on it; likewise the next three. */
  dataStrong: 'var(--data-strong)',
  onStrong: 'var(--on-strong)',
  data: 'var(--data)',
  onData: 'var(--on-data)',
  dataSoft: 'var(--data-soft)',
  onSoft: 'var(--on-soft)',
  dataPale: 'var(--data-pale)',
  onPale: 'var(--on-pale)',
  /** What the filter leaves out: still readable, clearly set back. */
  faded: 'var(--faded)',
  onFaded: 'var(--on-faded)',
  fadedLine: 'var(--faded-line)',
  selection: 'var(--selection)',
  priority: 'var(--priority)',
  /** Joins the marks of one partner: softer than any of them. */
  lifeLine: 'var(--life-line)',
  hatch: 'var(--hatch)',
} as const;
