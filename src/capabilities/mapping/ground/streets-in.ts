import { clipLine } from '../drawing/clip.ts';
import type { StreetLine } from '../map.ts';
import { partsOf } from '../shape.ts';
import { simplified } from '../simplified.ts';
import { reachOf } from './ground-grid.ts';
import type { Piece } from './ground-grid.ts';
import { packed } from './pack.ts';
import type { Packed } from './pack.ts';

/** The middle lines of each class. */
export type PackedStreets = Readonly<Record<StreetLine['class'], readonly Packed[]>>;

/** Metres to a pixel from which on a class is not drawn. */
const drawnBelow: Readonly<Record<StreetLine['class'], number>> = { main: Infinity, street: 40, path: 8 };
const fineness = 0.4;

export function streetsIn(piece: Piece, streets: readonly StreetLine[]): PackedStreets {
  const reach = reachOf(piece);
  const of = (kind: StreetLine['class']) =>
    piece.metres >= drawnBelow[kind]
      ? []
      : streets
          .filter((street) => street.class === kind)
          .flatMap((street) => partsOf(street))
          .flatMap((line) => clipLine(simplified(line, fineness * piece.metres), reach))
          .map((line) => packed(line, piece))
          .filter(({ length }) => length > 2);
  return { main: of('main'), street: of('street'), path: of('path') };
}
