import type { Area, Borough } from '../borough.ts';
import type { FaceName } from '../ground/skeleton.ts';
import { ringAbout, type Bent } from './ring-about.ts';

type Plan = readonly [en: string, cy: string, ...faces: readonly [FaceName, ...FaceName[]]];

const wardPlans: readonly Plan[] = [
  ['Castle', 'Y Castell', 'centre'],
  ['Northgate', 'Porth y Gogledd', 'north'],
  ['Mereside', 'Glan y Llyn', 'mere'],
  ['Priory', 'Y Priordy', 'priory'],
  ['Westbank', 'Glan Orllewinol', 'westbank'],
  ['Southgate', 'Porth y De', 'south'],
  ['Ropewalk', 'Llwybr y Rhaff', 'ropewalk'],
  ['Maltings', 'Y Bragdy', 'maltings'],
  ['St Botolphs', 'Sant Botolff', 'botolph'],
  ['Larkfield', 'Maes yr Ehedydd', 'larkfield'],
  ['St Aidans', 'Sant Aidan', 'aidan'],
  ['Minster Fields', 'Caeau’r Clas', 'minster'],
  ['Alder Carr', 'Cors y Gwern', 'alder'],
  ['Kingsmead', 'Dôl y Brenin', 'kingsmead'],
  ['Southfields', 'Caeau’r De', 'southfields'],
  ['Racecourse and Ferry', 'Y Cae Rasio a’r Fferi', 'racecourse', 'ferry'],
  ['Eastfield', 'Maes y Dwyrain', 'eastfield'],
  ['Lockside', 'Glan y Loc', 'lockside'],
  ['Wenderby and Hallow', 'Wenderby a Hallow', 'near0', 'far0', 'near1', 'far1'],
  ['Wolds and Upper Mere', 'Y Bryniau a’r Llyn Uchaf', 'near2', 'far2', 'upperMere', 'near4', 'far4'],
  ['Sedge and Marling', 'Sedge a Marling', 'near5', 'far5', 'near6', 'far6'],
];

const parishPlans: readonly Plan[] = [
  ['Upper Mere', 'Llyn Uchaf', 'upperMere'],
  ['Wenderby', 'Wenderby', 'near0'],
  ['Saltergarth', 'Saltergarth', 'far0'],
  ['Hallow Green', 'Hallow Green', 'near1'],
  ['Beaconthwaite', 'Beaconthwaite', 'far1'],
  ['Nether Wold', 'Wold Isaf', 'near2'],
  ['Wold St Mary', 'Wold y Santes Fair', 'far2'],
  ['Aldersby', 'Aldersby', 'near4'],
  ['Drovers Fen', 'Ffen y Porthmyn', 'far4'],
  ['Cattersedge', 'Cattersedge', 'near5'],
  ['Long Sedge', 'Hesgen Hir', 'far5'],
  ['Marlingthorpe', 'Marlingthorpe', 'near6', 'far6'],
];

/** Codes with the digits 990: the ONS has given none so high to a ward (E05) or parish (E04). */
export const wardsAndParishes = (ground: Bent): Pick<Borough, 'wards' | 'parishes' | 'outline'> => ({
  wards: areasOf(wardPlans, 'E05990', ground),
  parishes: areasOf(parishPlans, 'E04990', ground),
  outline: ringAbout(
    wardPlans.flatMap(([, , ...faces]) => faces),
    ground,
  ),
});

const areasOf = (plans: readonly Plan[], prefix: string, ground: Bent): Area[] =>
  plans.map(([en, cy, ...faces], index) => ({
    code: `${prefix}${String(index + 1).padStart(3, '0')}`,
    name: { en, cy: cy.replaceAll('’', "'") },
    polygon: ringAbout(faces, ground),
  }));
