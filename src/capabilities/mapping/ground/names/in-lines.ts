import { contains, shapeOf } from '../../shape.ts';
import type { Position } from '../../shape.ts';
import { widthOf } from './letter-widths.ts';

export type Lines = readonly string[];

/** Longer names than that take two lines, three if need be. */
const mostLetters = 14;

/** A name in lines of about the same length. */
export function linesOf(text: string): Lines {
  const count = Math.min(3, Math.ceil(text.length / mostLetters));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const isFull =
      last === undefined || (last.length + word.length / 2 > text.length / count && lines.length < count);
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

export const lineHeight = 1.15;

/** Where the letters of a name stand whose middle is at a place. */
export function lettersAt([x, y]: Position, lines: Lines, size: number): Position[] {
  return lines.flatMap((line, row) => {
    const width = widthOf(line, size);
    const count = Math.max(2, Math.ceil(width / 9));
    const down = y + (row - (lines.length - 1) / 2) * size * lineHeight;
    return Array.from({ length: count }, (_none, place): Position => [
      x + (place / (count - 1) - 0.5) * width,
      down,
    ]);
  });
}

/** Whether a ring has the room for its name about a place: most of its letters stand within. */
export function fits(ring: readonly Position[], letters: readonly Position[]): boolean {
  const shape = shapeOf([ring]);
  const inside = letters.filter(([easting, northing]) => contains(shape, { easting, northing }));
  return inside.length >= letters.length * 0.85;
}
