import { asked } from './kinds.setting.ts';
import type { Sent } from './kinds.setting.ts';

export const sentChoices: readonly Sent[] = [
  [asked('choice'), { thing: 'blue' }, 'blue'],
  [asked('choice'), { thing: 'green' }, 'empty'],
  [asked('choice'), { thing: '__proto__' }, 'empty'],
  [asked('choice'), { thing: 'constructor' }, 'empty'],
  [asked('choices'), { thing: ['blue', 'green', 'red', 'red'] }, ['red', 'blue']],
  [asked('choices'), { thing: 'red' }, ['red']],
  [asked('choices'), {}, 'empty'],
  [asked('choices', { or: 'blue' }), { thing: ['blue', 'red'] }, 'or'],
  [asked('choices', { or: 'blue' }), { thing: ['blue'] }, ['blue']],
  [asked('select'), { thing: 'blue' }, 'blue'],
  [asked('select'), { thing: '' }, 'empty'],
  [asked('autocomplete'), { thing: 'red' }, 'red'],
  [asked('autocomplete'), { thing: 'Red' }, 'empty'],
  [asked('yes-no'), { thing: 'no' }, false],
  [asked('yes-no'), { thing: 'maybe' }, 'empty'],
  [asked('content'), { thing: 'x' }, 'empty'],
];
