import type { Position } from '../../shape.ts';
import type { Measured } from './stretch.ts';

/** A line on which a name can be written, and where its letters would stand. */
export type Along = { readonly path: readonly Position[]; readonly letters: readonly Position[] };

export type AlongWanted = {
  /** How wide the name is, in metres on the ground. */
  readonly width: number;
  /** Metres to a pixel. */
  readonly metres: number;
  /** Whether a place on the line is one where names are being placed. */
  readonly isHere: (place: Position) => boolean;
};

/** Pixels between tries, and radians that a name may bend in all and at once. */
const step = 12;
const mostBend = { all: 1.1, once: 0.42 };
/** A street is named again after so many pixels. */
const again = 560;

/**
 * Where along a line a name can be written, the best place first for each time that it is to be written here. Where that is follows from
 * the whole line, so that two who each place the names of their own ground never write one twice.
 */
export function placesAlong(line: Measured, { width, metres, isHere }: AlongWanted): Along[][] {
  const room = line.length - width * 1.04;
  if (room < 0) return [];
  const times = Math.max(1, Math.floor(line.length / (again * metres)));
  const wanted = Array.from({ length: times }, (_none, time) => ((time + 0.5) / times) * line.length);
  const reach = times === 1 ? line.length : again * metres * 0.42;
  return wanted
    .filter((middle) => isHere(line.at(middle)))
    .map((middle) =>
      startsIn(room, step * metres)
        .filter((from) => Math.abs(from + width / 2 - middle) <= reach)
        .flatMap((from) => {
          const bend = line.bend(from, from + width);
          if (bend.all > mostBend.all || bend.most > mostBend.once) return [];
          const off = Math.abs(from + width / 2 - middle) / metres;
          return [{ from, cost: bend.all * 60 + off * 0.25 }];
        })
        .toSorted((one, other) => one.cost - other.cost)
        .slice(0, 12)
        .map(({ from }) => alongFrom(line, from, { width, metres })),
    );
}

function startsIn(room: number, apart: number): number[] {
  const steps = Math.floor(room / apart);
  const slack = (room - steps * apart) / 2;
  return Array.from({ length: steps + 1 }, (_none, place) => slack + place * apart);
}

/** The path reaches a little further than the name, for a font with wider letters. */
function alongFrom(
  line: Measured,
  from: number,
  { width, metres }: Pick<AlongWanted, 'width' | 'metres'>,
): Along {
  const spare = Math.min(from, line.length - from - width, width * 0.15);
  return {
    path: line.between(from - spare, from + width + spare),
    letters: lettersAlong(line, { from, width, apart: 9 * metres }),
  };
}

type Letters = { readonly from: number; readonly width: number; readonly apart: number };

/** Places of letters, near enough to one another that no other name comes between them. */
export function lettersAlong(line: Measured, { from, width, apart }: Letters): Position[] {
  const count = Math.max(2, Math.ceil(width / apart));
  return Array.from({ length: count }, (_none, place) => line.at(from + (place / (count - 1)) * width));
}
