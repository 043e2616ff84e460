import { keyOf } from '../files/keys.ts';
import type { Layout } from '../files/layouts.ts';
import { readRecords, startOfSupply } from '../files/read-records.ts';
import type { Line } from '../files/read-records.ts';
import type { Supply } from '../files/supply/volume.ts';

/** A line that brings a record of one of the keys that were looked for. */
export type FoundLine = Pick<Line, 'type' | 'number' | 'text'> & {
  readonly file: string;
  readonly volume: number;
  readonly key: string;
  /** The record alone, without its place in the file. */
  readonly values: string;
  /** Many lines say the same, and need not be told of. */
  readonly quietly: boolean;
};

/** Reads a supply again for the lines of some keys: only a database knows that a record has no property or stands twice. */
export async function* findLines(
  supply: Supply,
  layout: Layout,
  keys: ReadonlySet<string>,
): AsyncGenerator<FoundLine, void> {
  for await (const { at, file, lines } of readRecords(supply, startOfSupply))
    for (const { type, number, text, found } of lines)
      for (const record of found) {
        if (record.layout !== layout || record.change === 'D') continue;
        const key = keyOf(layout, record.values);
        if (!keys.has(key)) continue;
        const { quietly, values } = record;
        yield { file, volume: at.volume, type, number, text, key, quietly, values: JSON.stringify(values) };
      }
}
