import type { Supply } from '../files/supply/volume.ts';
import type { Begin } from './begin.ts';
import type { Keeper } from './keeper.ts';
import type { Run } from './runs.ts';

export type Indexing = {
  readonly begin: Begin;
  readonly keeper: Keeper;
  readonly run: Run;
  readonly supply: Supply;
};
