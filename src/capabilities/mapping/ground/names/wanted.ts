import type { Along } from './along.ts';
import type { NameStyle } from './styles.ts';

/** A name that looks for its place: for each time that it may be written, where it may be, the best first. */
export type Wanted = {
  readonly text: string;
  readonly style: NameStyle;
  readonly tries: readonly (readonly Along[])[];
  /** Pixels between two of the same name. */
  readonly apart: number;
};
