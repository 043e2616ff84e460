import { item } from '../chance.ts';
import { curveThrough } from '../ground/curves.ts';
import {
  add,
  contains,
  densified,
  distance,
  polar,
  times,
  toward,
  type Line,
  type Point,
} from '../ground/plane.ts';
import type { Landscape } from '../ground/landscape.ts';
import type { MannerName } from './manner.ts';
import type { StreetDraft } from './street-draft.ts';

type Road = readonly [
  name: string,
  nodes: readonly string[],
  manner: MannerName,
  kind: 'a-road' | 'b-road',
  locality?: string,
];

const roads: readonly Road[] = [
  ['High Street', ['h0', 'c'], 'old', 'b-road'],
  ['Market Street', ['c', 'h1'], 'old', 'b-road'],
  ['Bridge Street', ['c', 'h3'], 'old', 'b-road'],
  ['Southgate', ['c', 'h4'], 'old', 'b-road'],
  ['East Walls', ['h5', 'h0'], 'terrace', 'a-road'],
  ['North Walls', ['h0', 'h1', 'h2'], 'terrace', 'a-road'],
  ['Northgate', ['h0', 'p0'], 'terrace', 'a-road'],
  ['Station Road', ['h1', 'p1'], 'terrace', 'b-road', 'Mereside'],
  ['Westgate Road', ['h3', 'p3'], 'terrace', 'a-road'],
  ['Southgate Road', ['h4', 'p4'], 'terrace', 'a-road'],
  ['Wellesley Road', ['v0', 'p0', 'v1', 'p1'], 'terrace', 'a-road'],
  ['Priory Way', ['p1', 'v2', 'v3'], 'terrace', 'a-road', 'Mereside'],
  ['Alder Road', ['v3', 'v4', 'p3'], 'terrace', 'a-road'],
  ['Westbank Road', ['p3', 'v5', 'p4'], 'terrace', 'a-road'],
  ['Kingsmead Road', ['p4', 'v6', 'v7'], 'terrace', 'a-road'],
  ['Maltings Road', ['v7', 'v0'], 'terrace', 'a-road'],
  ['Cemetery Road', ['v0', 'w0'], 'suburb', 'a-road', 'Eastfield'],
  ['Hallow Road', ['v1', 'w1'], 'suburb', 'a-road', 'Larkfield'],
  ['Upper Mere Road', ['v2', 'w2'], 'estate', 'b-road', 'St Aidans'],
  ['Aldersby Road', ['v4', 'w4'], 'suburb', 'a-road', 'Alder Carr'],
  ['Cattersedge Road', ['v5', 'w5'], 'estate', 'b-road', 'Kingsmead'],
  ['Marling Road', ['v6', 'w6'], 'suburb', 'a-road', 'Southfields'],
  ['Southern Way', ['w4', 'm45', 'w5', 'm56', 'w6', 'w7', 'w0'], 'bypass', 'a-road'],
  ['Wenderby Lane', ['w0', 'b0'], 'lane', 'a-road'],
  ['Hallow Lane', ['w1', 'b1'], 'lane', 'a-road'],
  ['Wold Lane', ['w2', 'b2'], 'lane', 'b-road'],
  ['Aldersby Lane', ['w4', 'b4'], 'lane', 'a-road'],
  ['Cattersedge Lane', ['w5', 'b5'], 'lane', 'b-road'],
  ['Marling Lane', ['w6', 'b6'], 'lane', 'a-road'],
];

/** Roads between villages, named by the pair that they join. */
const lanes: readonly (readonly [name: string, from: string, to: string, swing: number])[] = [
  ['Salter Lane', 'Saltergarth', 'Hallow Green', 0.08],
  ['Drove Road', 'Hallow Green', 'Nether Wold', -0.1],
  ['Beacon Lane', 'Hallow Green', 'Beaconthwaite', 0.12],
  ['Mere Lane', 'Upper Mere', 'Nether Wold', 0.2],
  ['St Marys Lane', 'Beaconthwaite', 'Wold St Mary', 0.1],
  ['Fen Lane', 'Aldersby', 'Drovers Fen', -0.12],
  ['Sedge Lane', 'Drovers Fen', 'Long Sedge', -0.1],
  ['Carr Lane', 'Aldersby', 'Cattersedge', 0.12],
  ['Thorpe Lane', 'Cattersedge', 'Marlingthorpe', 0.1],
  ['Outgang Lane', 'Long Sedge', 'Marlingthorpe', -0.12],
];

export const mainRoads = (land: Landscape): StreetDraft[] => [
  ...roads.map(([name, nodes, manner, kind, locality]): StreetDraft => ({
    line: shortOfMere(nodes.map(land.skeleton.node), land),
    name,
    manner,
    kind,
    locality: locality ?? '',
  })),
  ...lanes.map(([name, from, to, swing]): StreetDraft => {
    const [a, b] = [villageAt(land, from), villageAt(land, to)];
    const aside = times(
      polar(1, (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI + 90),
      distance(a, b) * swing,
    );
    const line = curveThrough([
      a,
      add(toward(a, b, 0.4), aside),
      add(toward(a, b, 0.75), times(aside, 0.4)),
      b,
    ]);
    return { line, name, manner: 'lane', kind: 'lane', locality: '' };
  }),
  {
    line: curveThrough([
      toward(land.skeleton.node('v2'), land.skeleton.node('w2'), 0.3),
      villageAt(land, 'Upper Mere'),
    ]),
    name: 'Upper Mere Lane',
    manner: 'lane',
    kind: 'lane',
    locality: 'Upper Mere',
  },
];

const villageAt = (land: Landscape, name: string): Point =>
  item(
    land.villages.filter((village) => village.name === name),
    0,
  ).centre;

/** A ring road whose corner lies in the mere ends at the drive along its shore. */
const shortOfMere = (line: Line, { skeleton, shore }: Landscape): Line => {
  const corner = skeleton.node('v3');
  return line.map((point, index) => {
    if (point !== corner) return point;
    const neighbour = item(line, index === 0 ? 1 : index - 1);
    const places = densified([neighbour, corner], 4);
    const wet = places.findIndex((place) => contains(shore, place));
    return item(places, Math.max(0, wet - 1));
  });
};
