import type { Begin } from './begin.ts';
import type { Keeper } from './keeper.ts';

export type DrawingUp = { readonly keeper: Keeper; readonly begin: Begin; readonly edition: number };
