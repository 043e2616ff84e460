import type { Shape } from '../formats/choose-format.ts';
import type { Encoding } from '../read-lines.ts';

/** What is to be known of a file before any of it is taken. */
export type Scan = {
  readonly digest: Buffer;
  readonly encoding: Encoding;
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly last: readonly string[];
  readonly shape: Shape;
  /** Header and trailer records, wherever they stand. */
  readonly headers: number;
  readonly trailers: number;
};
