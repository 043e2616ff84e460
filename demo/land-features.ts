import type { LandFeature } from './borough.ts';
import { ribbon, rounded } from './ground/curves.ts';
import type { GroundUse } from './ground/grounds.ts';
import { contains, densified, distance, fromLine, middleOf, toward, type Polygon } from './ground/plane.ts';
import { stationPlan, type Landscape } from './ground/landscape.ts';
import type { Layout } from './streets/lay-streets.ts';

/** What the map draws under the streets, in the order of drawing. */
export const landFeatures = (land: Landscape, { blocks }: Layout): LandFeature[] => {
  const bent = (polygon: Polygon): Polygon =>
    densified([...polygon, ...polygon.slice(0, 1)], 25)
      .slice(0, -1)
      .map(land.bend);
  const area = (kind: LandFeature['kind'], name: string, polygon: Polygon): LandFeature => ({
    kind,
    name,
    shape: { type: 'Polygon', polygon: bent(polygon) },
  });
  const { river, riverHalf, rail, mere, shore, isTown, skeleton } = land;
  const reach = skeleton.scale * 7300;
  const inside = rail.filter(({ x, y }) => Math.hypot(x, y) < reach);
  const built = blocks.filter(({ polygon, manner }) => manner === 'village' || isTown(middleOf(polygon)));
  const dry = built.filter(({ polygon, ground }) => !ground && !contains(shore, middleOf(polygon)));
  const water = ribbon(densified(river, 20), (part) => riverHalf * (0.55 + 0.6 * part));
  return [
    ...dry.map(({ polygon, manner }) => area(manner === 'industry' ? 'industry' : 'built-up', '', polygon)),
    ...land.woods
      .filter((wood) => fromLine(middleOf(wood), river) > 60 * skeleton.scale)
      .map((wood) => area('wood', '', wood)),
    ...blocks.flatMap(({ polygon, ground }) =>
      ground ? [area(groundKinds[ground.use], ground.name, inset(polygon, 8))] : [],
    ),
    area('park', 'Mere Park', shore),
    { kind: 'water', name: 'River Thorn', shape: { type: 'Polygon', polygon: water.map(land.bend) } },
    ...land.becks.map((beck) =>
      area(
        'water',
        '',
        ribbon(densified(beck, 20), (part) => 1.2 + 2 * part),
      ),
    ),
    ...land.pits.map((pit) => area('water', '', pit)),
    area('water', 'Thorn Mere', mere),
    { kind: 'rail', name: '', shape: { type: 'LineString', line: densified(inside, 25).map(land.bend) } },
    { kind: 'station', name: 'Thornmere station', shape: { type: 'Point', at: land.bend(station(land)) } },
    ...land.villages.map(({ name, centre }): LandFeature => ({
      kind: 'place',
      name,
      shape: { type: 'Point', at: land.bend(centre) },
    })),
    { kind: 'place', name: 'Thornmere', shape: { type: 'Point', at: land.bend({ x: 0, y: 0 }) } },
  ];
};

const groundKinds: Readonly<Record<GroundUse, LandFeature['kind']>> = {
  park: 'park',
  'playing-field': 'park',
  hospital: 'industry',
  depot: 'industry',
};

/** A convex ring, some metres within itself, with its corners rounded off. */
const inset = (polygon: Polygon, metres: number): Polygon => {
  const middle = middleOf(polygon);
  const within = polygon.map((corner) => toward(corner, middle, (metres * 1.3) / distance(corner, middle)));
  const closed = [...within, ...within.slice(0, 2)];
  return rounded(closed, 26).slice(1, -1);
};

const station = ({ skeleton, rail }: Landscape): { x: number; y: number } => {
  const near = { x: stationPlan.x * skeleton.scale, y: stationPlan.y * skeleton.scale };
  return densified(rail, 5).reduce((best, point) =>
    Math.hypot(point.x - near.x, point.y - near.y) < Math.hypot(best.x - near.x, best.y - near.y)
      ? point
      : best,
  );
};
