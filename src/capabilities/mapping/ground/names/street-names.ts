import { holds, touches } from '../../box.ts';
import type { NamedStreet } from '../named-streets.ts';
import type { StreetLine } from '../../map.ts';
import { placesAlong } from './along.ts';
import type { Block } from './block.ts';
import { widthOf } from './letter-widths.ts';
import type { Wanted } from './wanted.ts';
import { sizes } from './styles.ts';

/** Metres to a pixel from which on streets of a class have no name. */
const namedBelow: Readonly<Record<StreetLine['class'], number>> = { main: 15, street: 4, path: 1 };

/** The names of streets along them: the wide ones first, and of each kind the longest. */
export function streetNames(block: Block, streets: readonly NamedStreet[]): Wanted[] {
  return streets
    .filter((street) => block.metres < namedBelow[street.class] && touches(street, block.box))
    .map((street) => wantedFor(block, street));
}

function wantedFor({ box, metres, pixel }: Block, { text, class: style, lines }: NamedStreet): Wanted {
  const width = widthOf(text, sizes[style]) * metres;
  const isHere = ([easting, northing]: readonly [number, number]) => holds(box, easting, northing);
  const tries = lines
    .slice(0, 6)
    .flatMap((line) => placesAlong(line, { width, metres, isHere }))
    .map((places) =>
      places.map(({ path, letters }) => ({ path: path.map(pixel), letters: letters.map(pixel) })),
    );
  return { text, style, tries, apart: 260 };
}
