import { asked, part } from './kinds.setting.ts';
import type { Sent } from './kinds.setting.ts';

const child = (at: number, [name = '', schooled = '', school = '', meals = '']: readonly string[]) => ({
  [part(`${String(at)}.child`)]: name,
  [part(`${String(at)}.schooled`)]: schooled,
  [part(`${String(at)}.school`)]: school,
  [part(`${String(at)}.meals`)]: meals,
});
const ann = { child: 'Ann', schooled: false, born: null };

export const sentLists: readonly Sent[] = [
  [asked('list'), child(1, ['Ann', 'no']), [ann]],
  [asked('list'), child(1, ['Ann', 'no', 'Mill Lane']), [ann]],
  [
    asked('list'),
    { ...child(1, ['Ann', 'no']), ...child(3, ['Bob', 'yes', 'Mill Lane', 'no']) },
    [ann, { child: 'Bob', schooled: true, school: 'Mill Lane', born: null, meals: false }],
  ],
  [
    asked('list'),
    { ...child(2, ['', 'yes', '']), [part('2.born.month')]: '13' },
    'missing, missing, year-missing year, missing',
  ],
  [asked('list', { most: 1 }), { ...child(1, ['Ann', 'no']), ...child(2, ['Bob', 'no']) }, [ann]],
  [asked('list', { least: 2 }), child(1, ['Ann', 'no']), 'least'],
  [asked('list'), { ...child(1, [' ', '', '']), thing: 'x' }, 'empty'],
];
