import type { GridPoint } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { pixel, shownOn, stretchesOf, tenths } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { colours } from './map-colours.ts';
import type { Land, MapSheet, StreetLine } from '../map.ts';
import { middleOf } from './middle-of.ts';
import { placesAlong } from './place-name.ts';
import type { Placed } from './place-name.ts';
import { roomFor } from './room-for.ts';
import { pixelOf } from './view.ts';

/** Metres to a pixel from which on a street of each class has no name on the map. */
const namedBelow = { main: 9, street: 3, path: 1 } as const;

type Wanted = {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly italic: boolean;
  readonly places: readonly Placed[];
};

type Named = {
  readonly sheet: Pick<MapSheet, 'land' | 'streets'>;
  readonly marks: readonly { readonly point: GridPoint }[];
};

/**
 * The names: of streets along them, of water, parks and villages in their middle. The most important first; a name that
 * finds no room where it can be read is left out, and a street is named once.
 */
export function drawNames(drawing: Drawing, { sheet: { land, streets }, marks }: Named): readonly Html[] {
  const room = roomFor(
    drawing.view,
    marks.map(({ point }) => pixelOf(drawing.view, point)),
  );
  const wanted = [
    ...placeNames(drawing, land),
    ...streetNames(drawing, streets),
    ...landNames(drawing, land),
  ];
  return wanted.flatMap((name) => {
    const place = name.places.find((candidate) => room.take(candidate, widthOf(name), name.size));
    return place ? [written(name, place)] : [];
  });
}

function streetNames(drawing: Drawing, streets: readonly StreetLine[]): Wanted[] {
  const { view, tongue } = drawing;
  const named = shownOn(drawing, streets).filter(
    (street) => street.name !== '' && view.scale < namedBelow[street.class],
  );
  const byName = Map.groupBy(named, (street) => (tongue === 'cy' && street.nameCy) || street.name);
  const drawn = [...byName].map(([text, lines]) => {
    const main = lines.some((line) => line.class === 'main');
    const size = main ? 12.5 : 11.5;
    const stretches = lines
      .flatMap((line) => stretchesOf(drawing, line))
      .map((line) => line.map((point) => pixel(view, point)));
    const places = placesAlong(stretches, widthOf({ text, size }));
    return { text, size, colour: colours.name, italic: false, places, main, longest: places[0]?.length ?? 0 };
  });
  return drawn.toSorted((one, other) => Number(other.main) - Number(one.main) || other.longest - one.longest);
}

/** Towns and villages, where the view is wide enough for them to help. */
function placeNames(drawing: Drawing, land: readonly Land[]): Wanted[] {
  const places = shownOn(drawing, land).filter(
    ({ class: kind, form }) => form === 'point' && kind === 'place',
  );
  return drawing.view.scale < 3
    ? []
    : places.map((of) => centred(drawing, of, { size: 14, colour: colours.ink, italic: false }));
}

/** Water first: a park may lie round it. */
const namedLand: readonly Land['class'][] = ['water', 'park', 'wood'];

function landNames(drawing: Drawing, land: readonly Land[]): Wanted[] {
  return shownOn(drawing, land)
    .filter(({ name, form, class: kind }) => name !== '' && form === 'area' && namedLand.includes(kind))
    .toSorted((one, other) => namedLand.indexOf(one.class) - namedLand.indexOf(other.class))
    .map((of) =>
      centred(drawing, of, {
        size: 12,
        colour: of.class === 'water' ? colours.waterName : colours.parkName,
        italic: true,
      }),
    );
}

function centred(drawing: Drawing, of: Land, look: Pick<Wanted, 'size' | 'colour' | 'italic'>): Wanted {
  const middle = middleOf(of, drawing.box);
  const [x, y] = middle ? pixel(drawing.view, middle) : [];
  return {
    text: of.name,
    ...look,
    places: x === undefined || y === undefined ? [] : [{ x, y, angle: 0, length: Infinity }],
  };
}

/** A letter of a system font is a little over half as wide as it is high. */
function widthOf({ text, size }: Pick<Wanted, 'text' | 'size'>): number {
  return Array.from(text).length * size * 0.56;
}

function written({ text, size, colour, italic }: Wanted, { x, y, angle }: Placed): Html {
  const place = `translate(${tenths(x)} ${tenths(y)}) rotate(${tenths(angle)})`;
  const style = italic ? 'italic' : 'normal';
  return html`<text
    transform="${place}"
    dy="0.35em"
    text-anchor="middle"
    font-size="${size}"
    font-style="${style}"
    font-weight="500"
    fill="${colour}"
    stroke="${colours.halo}"
    stroke-width="3"
    stroke-linejoin="round"
    paint-order="stroke"
    >${text}</text
  >`;
}
