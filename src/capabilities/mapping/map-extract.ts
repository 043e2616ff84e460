import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { touches } from './box.ts';
import type { Box } from './box.ts';
import { mapOf } from './map.ts';
import type { Land, MapSheet, StreetLine } from './map.ts';
import { outerRings } from './outer-rings.ts';
import { partsOf } from './shape.ts';
import { simplified } from './simplified.ts';

type At = readonly [easting: number, northing: number];

/** The map as the browser's script draws it, in whole metres. `revision` changes when it does: an entity tag. */
export type MapExtract = {
  readonly revision: string;
  readonly land: {
    readonly areas: readonly {
      readonly kind: 'land' | 'park' | 'water' | 'building';
      readonly ring: readonly At[];
    }[];
  };
  readonly streets: {
    readonly streets: readonly {
      readonly name: string;
      readonly kind: StreetLine['class'];
      readonly line: readonly At[];
    }[];
  };
};

/** Points that an extract may hold: about half a megabyte of JSON, a fifth of that compressed. */
const mostPoints = 40_000;

/** How far a line may stray from the ground, in metres, tried in turn until the extract is small enough. */
const tolerances = [0, 1, 3, 8, 20, 50];

type Ground = Omit<MapExtract, 'revision'>;

/** The whole maps that browsers ask for: drawing one takes 30 ms, for a town of 1,500 streets. */
const wholeMaps = new Map<string, MapExtract>();

/** The council's map in the language asked for, or what of it touches a box, coarser where there would be too much. */
export async function mapExtract(
  tx: Tx,
  { tongue, box }: { readonly tongue: Tongue; readonly box?: Box | undefined },
): Promise<MapExtract> {
  const sheet = await mapOf(tx);
  if (box) return { revision: sheet.revision, ...groundIn(sheet, tongue, box) };
  const key = `${tx.authority} ${tongue}`;
  const known = wholeMaps.get(key);
  if (known?.revision === sheet.revision) return known;
  const drawn = { revision: sheet.revision, ...groundIn(sheet, tongue) };
  wholeMaps.set(key, drawn);
  return drawn;
}

function groundIn({ land, streets }: MapSheet, tongue: Tongue, box?: Box): Ground {
  const here = <Thing extends Box>(things: readonly Thing[]) =>
    things.filter((thing) => !box || touches(thing, box));
  const [areas, lines] = [here(land), here(streets)];
  let ground: Ground = { land: { areas: [] }, streets: { streets: [] } };
  for (const metres of tolerances) {
    ground = {
      land: { areas: areas.flatMap((area) => areaOf(area, metres)) },
      streets: { streets: lines.flatMap((line) => lineOf(line, { metres, tongue })) },
    };
    if (pointsIn(ground) <= mostPoints) break;
  }
  return ground;
}

const kinds: Readonly<Record<Land['class'], MapExtract['land']['areas'][number]['kind'] | undefined>> = {
  borough: 'land',
  'built-up': 'building',
  industry: 'building',
  building: 'building',
  park: 'park',
  wood: 'park',
  water: 'water',
  rail: undefined,
  station: undefined,
  place: undefined,
};

function areaOf(area: Land, metres: number) {
  const kind = kinds[area.class];
  if (!kind || area.form !== 'area') return [];
  return outerRings(area).map((ring) => ({ kind, ring: rounded(ring, metres) }));
}

function lineOf(street: StreetLine, { metres, tongue }: { metres: number; tongue: Tongue }) {
  const name = (tongue === 'cy' && street.nameCy) || street.name;
  return partsOf(street).map((line) => ({ name, kind: street.class, line: rounded(line, metres) }));
}

function rounded(points: readonly At[], metres: number): At[] {
  const whole = simplified(points, metres).map(([east, north]): At => [Math.round(east), Math.round(north)]);
  return whole.filter(
    ([east, north], at) => at === 0 || east !== whole[at - 1]?.[0] || north !== whole[at - 1]?.[1],
  );
}

function pointsIn({ land, streets }: Ground): number {
  return (
    land.areas.reduce((sum, { ring }) => sum + ring.length, 0) +
    streets.streets.reduce((sum, { line }) => sum + line.length, 0)
  );
}
