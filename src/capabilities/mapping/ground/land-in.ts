import { clipLine, clipRing } from '../drawing/clip.ts';
import type { Land } from '../map.ts';
import { contains, partsOf, shapeOf } from '../shape.ts';
import type { Position } from '../shape.ts';
import { simplified } from '../simplified.ts';
import { reachOf } from './ground-grid.ts';
import type { Piece } from './ground-grid.ts';
import { packed } from './pack.ts';
import type { Packed } from './pack.ts';

/** What is filled, in the order of drawing: its kind and its rings, holes going the other way round. */
export type PackedLand = readonly (readonly [kind: string, ...rings: Packed[]])[];

/** Pixels that a thing must have across to be worth drawing, and by which its outline may be off. */
const leastAcross = 2.5;
const fineness = 0.4;
/** Metres to a pixel from which on buildings are no more than noise. */
const buildingsBelow = 1.2;

export function landIn(piece: Piece, land: readonly Land[]): PackedLand {
  const drawn: [kind: string, ...rings: Packed[]][] = [];
  for (const of of land.filter((one) => one.form === 'area' && isSeen(one, piece))) {
    const rings = ringsIn(of, piece);
    const last = drawn.at(-1);
    // What touches shares its colour, so what follows of the same kind is one thing to draw.
    if (last?.[0] === of.class) last.push(...rings);
    else if (rings.length > 0) drawn.push([of.class, ...rings]);
  }
  return drawn;
}

/** The middle of railways. */
export function railIn(piece: Piece, land: readonly Land[]): readonly Packed[] {
  const reach = reachOf(piece);
  return land
    .filter((of) => of.form === 'line')
    .flatMap((of) => partsOf(of))
    .flatMap((line) => clipLine(simplified(line, fineness * piece.metres), reach))
    .map((line) => packed(line, piece));
}

function isSeen({ class: kind, west, east, south, north }: Land, { metres }: Piece): boolean {
  if (kind === 'building' && metres > buildingsBelow) return false;
  return Math.max(east - west, north - south) >= leastAcross * metres;
}

function ringsIn(of: Land, piece: Piece): Packed[] {
  const reach = reachOf(piece);
  const rings = partsOf(of);
  return rings.flatMap((ring, at) => {
    const clipped = clipRing(simplified(ring, fineness * piece.metres), reach);
    if (clipped.length < 3) return [];
    return [packed(turned(clipped, isHole(rings, at)), piece)];
  });
}

/** A ring that begins inside an odd number of the others. */
function isHole(rings: readonly (readonly Position[])[], at: number): boolean {
  if (rings.length < 2) return false;
  const [easting, northing] = rings[at]?.[0] ?? [0, 0];
  const others = rings.filter((_ring, index) => index !== at);
  return others.filter((ring) => contains(shapeOf([ring]), { easting, northing })).length % 2 === 1;
}

/** Holes anticlockwise and the rest clockwise, as a canvas fills them. */
function turned(ring: readonly Position[], isAnticlockwise: boolean): readonly Position[] {
  const [first] = ring;
  const open = first && same(first, ring.at(-1)) ? ring.slice(0, -1) : ring;
  const twice = open.reduce((sum, [e1, n1], at) => {
    const [e2, n2] = open.at(at - 1) ?? [e1, n1];
    return sum + (e2 * n1 - e1 * n2);
  }, 0);
  return twice > 0 === isAnticlockwise ? open : open.toReversed();
}

function same(one: Position, other: Position | undefined): boolean {
  return other !== undefined && one[0] === other[0] && one[1] === other[1];
}
