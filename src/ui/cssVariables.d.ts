export {};

declare module 'react' {
  /** A component may hand a measured value to its style sheet as a variable. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
