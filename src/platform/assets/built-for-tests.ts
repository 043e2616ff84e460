import { join } from 'node:path';
import { buildAssets, type Assets } from './build-assets.ts';
import type { Theme } from './theme.ts';

/** Two invented councils that share nothing but the program. */
export const green: Theme = {
  initials: 'A',
  brand: '#0b5d57',
  brandDark: '#08443f',
  accent: '#f2b632',
  fontFamily: '"Helvetica Neue", Helvetica, Arial, sans-serif',
};
export const plum: Theme = { ...green, initials: 'BC', brand: '#6b2d5c', brandDark: '#4a1c40' };

const root = join(import.meta.dirname, '../../..');
export const sources = join(root, 'src/browser');
/** Kept between runs: the cache is addressed by its content, so it cannot be stale. */
export const cache = join(root, 'node_modules/.cache/moothall-assets');

export const builtFor = (theme: Theme): Promise<Assets> => buildAssets({ sources, cache, theme });
