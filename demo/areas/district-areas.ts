import type { DistrictArea } from '../borough.ts';
import type { Landscape } from '../ground/landscape.ts';
import { polar, add, type Polygon } from '../ground/plane.ts';
import type { FaceName } from '../ground/skeleton.ts';
import { ringAbout } from './ring-about.ts';

type Plan = readonly [en: string, cy: string, ...faces: readonly FaceName[]];

const divisions: readonly Plan[] = [
  ['Castle and St Botolphs', 'Y Castell a Sant Botolff', 'centre', 'botolph'],
  ['Northgate and St Aidans', 'Porth y Gogledd a Sant Aidan', 'north', 'aidan'],
  ['Mereside and Minster', 'Glan y Llyn a’r Clas', 'mere', 'minster'],
  ['Priory and Alder Carr', 'Y Priordy a Chors y Gwern', 'priory', 'alder'],
  ['Westbank and Kingsmead', 'Glan Orllewinol a Dôl y Brenin', 'westbank', 'kingsmead'],
  ['Southgate and Ferry', 'Porth y De a’r Fferi', 'south', 'racecourse', 'ferry'],
  ['Ropewalk and Maltings', 'Llwybr y Rhaff a’r Bragdy', 'ropewalk', 'maltings'],
  ['Eastfield and Lockside', 'Maes y Dwyrain a Glan y Loc', 'eastfield', 'lockside'],
  ['Larkfield and Hallow', 'Maes yr Ehedydd a Hallow', 'larkfield', 'near0', 'far0', 'near1', 'far1'],
  ['Wolds and Aldersby', 'Y Bryniau ac Aldersby', 'near2', 'far2', 'upperMere', 'near4', 'far4'],
  ['Southfields and Marling', 'Caeau’r De a Marling', 'southfields', 'near5', 'far5', 'near6', 'far6'],
];

const constituencies: readonly Plan[] = [
  [
    'Thornmere North and Wolds',
    'Gogledd Llyn y Drain a’r Bryniau',
    ...(['centre', 'botolph', 'north', 'mere', 'minster', 'aidan', 'larkfield', 'upperMere'] as const),
    ...(['near0', 'far0', 'near1', 'far1', 'near2', 'far2'] as const),
  ],
  [
    'Thornmere South and Sedge',
    'De Llyn y Drain a Sedge',
    ...(['priory', 'alder', 'westbank', 'kingsmead', 'south', 'ropewalk', 'maltings'] as const),
    ...(['southfields', 'racecourse', 'ferry', 'eastfield', 'lockside'] as const),
    ...(['near4', 'far4', 'near5', 'far5', 'near6', 'far6'] as const),
  ],
];

/** Which crew cleans where. */
const patches: readonly Plan[] = [
  ['Town centre crew', 'Criw canol y dref', 'centre'],
  ['North crew', 'Criw’r gogledd', 'north', 'mere', 'minster', 'aidan', 'botolph', 'larkfield'],
  ['West crew', 'Criw’r gorllewin', 'priory', 'alder', 'westbank', 'kingsmead'],
  ['South and east crew', 'Criw’r de a’r dwyrain', ...southAndEast()],
  ['Wolds crew', 'Criw’r bryniau', 'upperMere', 'near0', 'far0', 'near1', 'far1', 'near2', 'far2'],
  ['Sedge crew', 'Criw Sedge', 'near4', 'far4', 'near5', 'far5', 'near6', 'far6'],
];

function southAndEast(): readonly FaceName[] {
  return ['south', 'ropewalk', 'maltings', 'southfields', 'racecourse', 'ferry', 'eastfield', 'lockside'];
}

/** What else the map is cut into. The GSS codes have the digits 990, which the ONS has given to none. */
export const districtAreas = (land: Landscape): DistrictArea[] => [
  ...areasOf('division', { plans: divisions, prefix: 'E58990' }, land),
  ...areasOf('constituency', { plans: constituencies, prefix: 'E14990' }, land),
  ...areasOf('patch', { plans: patches, prefix: 'CLEAN-' }, land),
  ...conservationAreas(land),
];

type Plans = { readonly plans: readonly Plan[]; readonly prefix: string };

const areasOf = (kind: DistrictArea['kind'], { plans, prefix }: Plans, land: Landscape): DistrictArea[] =>
  plans.map(([en, cy, ...faces], index) => ({
    kind,
    code: `${prefix}${String(index + 1).padStart(3, '0')}`,
    name: { en, cy: cy.replaceAll('’', "'") },
    ring: ringAbout(faces, land),
    facts: {},
  }));

/** The old town, the shore of the mere and the middles of the older villages. */
const conservationAreas = (land: Landscape): DistrictArea[] => {
  const old = land.villages.filter((_, index) => index % 2 === 0);
  return [
    conservationArea(['Thornmere Old Town', 'Hen Dref Llyn y Drain'], ringAbout(['centre'], land), 0),
    conservationArea(['Thorn Mere', 'Llyn y Drain'], land.shore.map(land.bend), 1),
    ...old.map(({ name, centre, radius }, index) => {
      const ring = Array.from({ length: 36 }, (_, step) =>
        land.bend(add(centre, polar(radius * (0.5 + 0.06 * Math.sin(step * 1.7)), step * 10))),
      );
      return conservationArea([name, name], ring, index + 2);
    }),
  ];
};

const conservationArea = (
  [en, cy]: readonly [string, string],
  ring: Polygon,
  index: number,
): DistrictArea => ({
  kind: 'conservation-area',
  code: `CA${String(index + 1).padStart(2, '0')}`,
  name: { en, cy },
  ring,
  facts: { designated: String(1969 + index * 3) },
});
