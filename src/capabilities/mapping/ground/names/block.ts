import type { TileAt } from '../../tiles/tile-grid.ts';
import type { Box } from '../../box.ts';
import type { Position } from '../../shape.ts';
import { edge } from '../ground-grid.ts';
import type { Piece } from '../ground-grid.ts';

/** Sixteen pieces whose names are chosen together; none crosses its edge, so that a block needs to know no other. */
export type Block = TileAt & {
  readonly box: Box;
  readonly metres: number;
  /** Pixels along an edge. */
  readonly size: number;
  /** A place in pixels from the north-west corner. */
  readonly pixel: (place: Position) => Position;
};

const along = 4;

export function blockOf({ level, column, row, box, metres }: Piece): Block {
  const across = edge * metres;
  const [right, down] = [column % along, row % along];
  const [west, north] = [box.west - right * across, box.north + down * across];
  const size = edge * along;
  return {
    level,
    column: column - right,
    row: row - down,
    box: { west, north, east: west + size * metres, south: north - size * metres },
    metres,
    size,
    pixel: ([easting, northing]) => [(easting - west) / metres, (north - northing) / metres],
  };
}
