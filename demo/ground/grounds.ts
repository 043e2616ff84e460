import { polar, times, type Point } from './plane.ts';

export type GroundUse = 'park' | 'playing-field' | 'hospital' | 'depot';

/** Ground that streets go round instead of through, where it should lie and how wide it should be, in plan metres. */
export type Ground = {
  readonly name: string;
  readonly use: GroundUse;
  readonly at: Point;
  readonly across: number;
};

/** In a small town, what would not fill a block is left out. */
export const groundsOf = (scale: number): Ground[] =>
  plans
    .filter(([, , , , across]) => across * scale > leastAcross)
    .map(([name, use, degrees, radius, across]) => ({
      name,
      use,
      at: times(polar(radius, degrees), scale),
      across: across * scale,
    }));

const leastAcross = 80;

type Plan = readonly [name: string, use: GroundUse, degrees: number, radius: number, across: number];

const plans: readonly Plan[] = [
  ['Castle Green', 'park', 320, 300, 130],
  ['Abbey Gardens', 'park', 160, 270, 90],
  ['Victoria Park', 'park', 55, 1010, 300],
  ['Quayside Gardens', 'park', 106, 760, 130],
  ['Priory Gardens', 'park', 170, 960, 230],
  ['Westbank Allotments', 'park', 231, 1010, 190],
  ['Jubilee Park', 'park', 266, 1010, 240],
  ['Ropewalk Green', 'park', 301, 1120, 170],
  ['Malthouse Fields', 'park', 341, 1020, 230],
  ['St Botolphs Recreation Ground', 'park', 21, 1030, 220],
  ['Larkfield Meadow', 'park', 38, 2480, 420],
  ['St Aidans Common', 'park', 64, 2200, 330],
  ['Minster Fields', 'park', 86, 2330, 330],
  ['Alder Carr', 'park', 163, 2380, 520],
  ['Kingsmead Common', 'park', 207, 2150, 560],
  ['Southfields Recreation Ground', 'park', 240, 2330, 330],
  ['Thornmere Racecourse', 'park', 262, 2480, 700],
  ['Eastfield Park', 'park', 331, 2520, 480],
  ['Thornmere Cemetery', 'park', 4, 2330, 380],
  ['Lockside Gardens', 'park', 350, 2050, 260],
  ['', 'hospital', 47, 1790, 330],
  ['', 'depot', 283, 1900, 300],
  ['', 'playing-field', 30, 1830, 200],
  ['', 'playing-field', 22, 2760, 230],
  ['', 'playing-field', 49, 2650, 190],
  ['', 'playing-field', 70, 1750, 190],
  ['', 'playing-field', 60, 2720, 220],
  ['', 'playing-field', 80, 1760, 200],
  ['', 'playing-field', 90, 2760, 200],
  ['', 'playing-field', 148, 2150, 200],
  ['', 'playing-field', 175, 2000, 210],
  ['', 'playing-field', 152, 2860, 230],
  ['', 'playing-field', 195, 1900, 220],
  ['', 'playing-field', 221, 2000, 210],
  ['', 'playing-field', 216, 2700, 230],
  ['', 'playing-field', 233, 1800, 200],
  ['', 'playing-field', 247, 2750, 220],
  ['', 'playing-field', 254, 1850, 200],
  ['', 'playing-field', 324, 1950, 210],
  ['', 'playing-field', 340, 2950, 220],
  ['', 'playing-field', 357, 2850, 220],
  ['', 'playing-field', 8, 1800, 190],
  ['', 'playing-field', 88, 1120, 130],
  ['', 'playing-field', 190, 800, 120],
  ['', 'playing-field', 216, 1240, 120],
  ['', 'playing-field', 277, 1280, 130],
  ['', 'playing-field', 328, 1330, 130],
  ['', 'playing-field', 44, 1300, 120],
];
