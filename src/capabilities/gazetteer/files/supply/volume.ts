import type { Format } from '../formats/format.ts';
import type { Encoding } from '../read-lines.ts';
import type { Source } from './source.ts';

/** One file of a supply, as its header and its trailer tell of it. */
export type Volume = {
  readonly source: Source;
  readonly digest: Buffer;
  readonly encoding: Encoding;
  readonly format: Format;
  readonly kind: 'full' | 'changes';
  readonly supplier: string;
  /** The day on which it was made; a plain table says it in its name, if at all. */
  readonly processedOn: Temporal.PlainDate | undefined;
  readonly number: number | undefined;
  /** The number of the volume that follows; 0 for the last, nothing where the format has no trailer. */
  readonly next: number | undefined;
  /** How many records the trailer says that there are. */
  readonly said: number | undefined;
};

/** All volumes of one delivery, in order. */
export type Supply = Pick<Volume, 'format' | 'kind' | 'encoding' | 'supplier' | 'processedOn' | 'digest'> & {
  /** The first file, and how many more. */
  readonly name: string;
  readonly bytes: number;
  readonly volumes: readonly Volume[];
};
