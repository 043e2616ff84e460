import type { Tongue } from '#language';
import type { Position } from '../../shape.ts';
import type { GroundIndex } from '../ground-index.ts';
import type { Along } from './along.ts';
import type { Block } from './block.ts';
import { landNames, placeNames } from './land-names.ts';
import { roomIn } from './room.ts';
import { streetNames } from './street-names.ts';
import { sizes } from './styles.ts';
import type { NameStyle } from './styles.ts';

/** A name that has its place: along a path, or about the one point of it. Pixels of the block. */
export type PlacedName = {
  readonly text: string;
  readonly style: NameStyle;
  readonly path: readonly Position[];
  readonly middle: Position;
};

/** The names of a block, the important ones first; one that finds no room where it can be read is left out. */
export function namesIn(block: Block, { landIn, namedIn }: GroundIndex, tongue: Tongue): PlacedName[] {
  const room = roomIn(block.size);
  const land = landIn(block.box);
  const wanted = [
    ...placeNames(block, land),
    ...landNames(block, land),
    ...streetNames(block, namedIn(tongue)),
  ];
  return wanted.flatMap((name) => {
    const placed: PlacedName[] = [];
    for (const places of name.tries) {
      const free = places.find(
        (place) => isApart(placed, place, name.apart) && room.take(place.letters, sizes[name.style] * 0.62),
      );
      if (free) placed.push({ text: name.text, style: name.style, path: free.path, middle: middleOf(free) });
    }
    return placed;
  });
}

function isApart(placed: readonly PlacedName[], place: Along, apart: number): boolean {
  const [x, y] = middleOf(place);
  return placed.every(({ middle }) => Math.hypot(middle[0] - x, middle[1] - y) >= apart);
}

function middleOf({ letters }: Along): Position {
  return letters[letters.length >> 1] ?? [0, 0];
}
