import type { Tongue } from '#language';
import { touches } from '../box.ts';
import type { Box } from '../box.ts';
import type { Land, MapSheet, StreetLine } from '../map.ts';
import { namedStreets } from './named-streets.ts';
import type { NamedStreet } from './named-streets.ts';

/** The whole map, arranged so that what touches a box is found without looking at the rest. */
export type GroundIndex = {
  readonly revision: string;
  /** In the order of drawing. */
  readonly landIn: (box: Box) => readonly Land[];
  readonly streetsIn: (box: Box) => readonly StreetLine[];
  /** Every street that has a name in a language, the important ones first. */
  readonly namedIn: (tongue: Tongue) => readonly NamedStreet[];
};

const known = new WeakMap<MapSheet['streets'], GroundIndex>();

/** The arrangement of a sheet, made once for as long as the sheet is kept. */
export function indexOf(sheet: MapSheet): GroundIndex {
  const found = known.get(sheet.streets);
  if (found?.revision === sheet.revision) return found;
  const index = {
    revision: sheet.revision,
    landIn: finderIn(sheet.land),
    streetsIn: finderIn(sheet.streets),
    namedIn: namerOf(sheet.streets),
  };
  known.set(sheet.streets, index);
  return index;
}

function namerOf(streets: readonly StreetLine[]): GroundIndex['namedIn'] {
  const found = new Map<Tongue, readonly NamedStreet[]>();
  return (tongue) => {
    const streetsNamed = found.get(tongue) ?? namedStreets(streets, tongue);
    found.set(tongue, streetsNamed);
    return streetsNamed;
  };
}

/** Metres: some hundred buildings or a dozen streets of a town. */
const cell = 500;
/** A thing over more cells than that is looked at each time: a river, the borough. */
const mostCells = 64;

function finderIn<Thing extends Box>(things: readonly Thing[]): (box: Box) => Thing[] {
  const wide: number[] = [];
  const cells = new Map<string, number[]>();
  for (const [place, thing] of things.entries()) {
    const keys = cellsOf(thing);
    if (!keys) wide.push(place);
    else for (const key of keys) (cells.get(key) ?? newIn(cells, key)).push(place);
  }
  return (box) => {
    const keys = cellsOf(box);
    const places = keys ? new Set([...wide, ...keys.flatMap((key) => cells.get(key) ?? [])]) : things.keys();
    const inOrder = [...places].toSorted((one, other) => one - other);
    return inOrder.flatMap((place) => {
      const thing = things[place];
      return thing && touches(thing, box) ? [thing] : [];
    });
  };
}

function newIn(cells: Map<string, number[]>, key: string): number[] {
  const places: number[] = [];
  cells.set(key, places);
  return places;
}

function cellsOf(box: Box): string[] | undefined {
  const [west, south] = [Math.floor(box.west / cell), Math.floor(box.south / cell)];
  const across = Math.floor(box.east / cell) - west + 1;
  const down = Math.floor(box.north / cell) - south + 1;
  if (across * down > mostCells) return undefined;
  return Array.from({ length: across * down }, (_none, place) => {
    const [column, row] = [west + (place % across), south + Math.floor(place / across)];
    return `${String(column)} ${String(row)}`;
  });
}
