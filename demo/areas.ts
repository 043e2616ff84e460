import type { Area, Borough } from './borough.ts';
import { item } from './chance.ts';
import { densified, type Point, type Polygon } from './ground/plane.ts';
import type { FaceName, Skeleton } from './ground/skeleton.ts';

type Plan = readonly [en: string, cy: string, ...faces: readonly [FaceName, ...FaceName[]]];

const wardPlans: readonly Plan[] = [
  ['Castle', 'Y Castell', 'centre'],
  ['Northgate', 'Porth y Gogledd', 'north'],
  ['Mereside', 'Glan y Llyn', 'mere', 'upperMere'],
  ['Priory', 'Y Priordy', 'priory'],
  ['Westbank', 'Glan Orllewinol', 'westbank'],
  ['Southgate', 'Porth y De', 'south'],
  ['Maltings', 'Y Bragdy', 'maltings'],
  ['Larkfield', 'Maes yr Ehedydd', 'larkfield'],
  ['St Aidans', 'Sant Aidan', 'aidan'],
  ['Alder Carr', 'Cors y Gwern', 'alder'],
  ['Kingsmead', 'Dôl y Brenin', 'kingsmead'],
  ['Southfields', 'Caeau’r De', 'southfields'],
  ['Ferry', 'Y Fferi', 'ferry'],
  ['Eastfield', 'Maes y Dwyrain', 'eastfield'],
  ['Eastby and Saltholme', 'Eastby a Saltholme', 'rural0'],
  ['Hallow Green', 'Hallow Green', 'rural1'],
  ['Wolds', 'Y Bryniau', 'rural2'],
  ['Aldersby', 'Aldersby', 'rural4'],
  ['Carrow and Sedge', 'Carrow a Sedge', 'rural5'],
  ['Marlingthorpe', 'Marlingthorpe', 'rural6'],
];

const parishPlans: readonly Plan[] = [
  ['Upper Mere', 'Llyn Uchaf', 'upperMere'],
  ['Eastby with Saltholme', 'Eastby gyda Saltholme', 'rural0'],
  ['Hallow Green', 'Hallow Green', 'rural1'],
  ['Nether Wold and Wold St Mary', 'Nether Wold a Wold St Mary', 'rural2'],
  ['Aldersby', 'Aldersby', 'rural4'],
  ['Carrow and Long Sedge', 'Carrow a Long Sedge', 'rural5'],
  ['Marlingthorpe', 'Marlingthorpe', 'rural6'],
];

type Ground = { readonly skeleton: Skeleton; readonly bend: (point: Point) => Point };

/** Codes with the digits 990: the ONS has given none so high to a ward (E05) or parish (E04). */
export const areasOfBorough = (ground: Ground): Pick<Borough, 'wards' | 'parishes' | 'outline'> => ({
  wards: areasOf(wardPlans, 'E05990', ground),
  parishes: areasOf(parishPlans, 'E04990', ground),
  outline: ringOf(
    wardPlans.flatMap(([, , ...faces]) => faces),
    ground,
  ),
});

const areasOf = (plans: readonly Plan[], prefix: string, ground: Ground): Area[] =>
  plans.map(([en, cy, ...faces], index) => ({
    code: `${prefix}${String(index + 1).padStart(3, '0')}`,
    name: { en, cy: cy.replaceAll('’', "'") },
    polygon: ringOf(faces, ground),
  }));

/** The ring about several faces: sides that two of them share fall away. */
const ringOf = (faces: readonly FaceName[], { skeleton, bend }: Ground): Polygon => {
  const onward = new Map<string, string>();
  const all = faces.flatMap((face) => edgesOf(skeleton.face(face)));
  const present = new Set(all.map(([from, to]) => `${from}>${to}`));
  for (const [from, to] of all) if (!present.has(`${to}>${from}`)) onward.set(from, to);
  const start = item([...onward.keys()], 0);
  const ring: Point[] = [];
  let at = start;
  do {
    const to = onward.get(at);
    if (to === undefined) throw new RangeError(`the ring about ${faces.join(', ')} is open at ${at}`);
    ring.push(
      ...densified([skeleton.node(at), skeleton.node(to)], 30)
        .slice(0, -1)
        .map(bend),
    );
    at = to;
  } while (at !== start);
  return ring;
};

const edgesOf = (nodes: readonly string[]): (readonly [string, string])[] =>
  nodes.map((name, index) => [name, item(nodes, (index + 1) % nodes.length)]);
