import { recordTypes } from '../formats/choose-format.ts';
import type { Scan } from './scan.ts';
import { splitLine } from '../split-line.ts';

type Finder = {
  readonly look: (piece: Buffer) => void;
  readonly found: () => Pick<Scan, 'shape' | 'headers' | 'trailers'>;
};

/** A line end and how a line of a type begins. */
const startOf = (type: string) => `\n${type},`;
const carriedBytes = 3;

/** Looks for the first whole line of each type of record, and for headers and trailers, in pieces of a file as they come. */
export function lineFinder(): Finder {
  const shape = new Map<string, number>();
  let [headers, trailers] = [0, 0];
  let carried = Buffer.from('\n');
  return {
    look: (piece) => {
      const isFirst = carried.length === 1;
      const window = Buffer.concat([carried, isFirst ? withoutMark(piece) : piece]);
      for (const type of recordTypes) if (!shape.has(type)) takeShape(window, type, shape);
      headers += countOf(window, startOf('10'));
      trailers += countOf(window, startOf('99'));
      // A beginning that two pieces share is found once: it needs a byte of the second.
      carried = Buffer.from(window.subarray(-carriedBytes));
    },
    found: () => ({ shape, headers, trailers }),
  };
}

function withoutMark(piece: Buffer): Buffer {
  return piece.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? piece.subarray(3) : piece;
}

/** The first line of a type that is whole in this piece and can be split; the next piece may have one if this has none. */
function takeShape(window: Buffer, type: string, shape: Map<string, number>): void {
  for (let at = window.indexOf(startOf(type)); at !== -1; at = window.indexOf(startOf(type), at + 1)) {
    const end = window.indexOf('\n', at + 1);
    const fields = end === -1 ? undefined : splitLine(window.toString('latin1', at + 1, end).trimEnd());
    if (!fields) continue;
    shape.set(type, fields.length);
    return;
  }
}

function countOf(window: Buffer, start: string): number {
  let count = 0;
  for (let at = window.indexOf(start); at !== -1; at = window.indexOf(start, at + 1)) count += 1;
  return count;
}
