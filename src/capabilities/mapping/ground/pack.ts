import type { Position } from '../shape.ts';
import type { Piece } from './ground-grid.ts';

/** Whole quarters of a pixel from a piece's north-west corner, east and south: the first point, and each other from the one before it. */
export type Packed = readonly number[];

const quarters = 4;

/** A line in a piece's own figures, without the points that fall together. */
export function packed(line: readonly Position[], { box, metres }: Pick<Piece, 'box' | 'metres'>): Packed {
  const figures: number[] = [];
  let [fromX, fromY] = [0, 0];
  for (const [easting, northing] of line) {
    const x = Math.round(((easting - box.west) / metres) * quarters);
    const y = Math.round(((box.north - northing) / metres) * quarters);
    if (figures.length > 0 && x === fromX && y === fromY) continue;
    figures.push(x - fromX, y - fromY);
    [fromX, fromY] = [x, y];
  }
  return figures;
}
