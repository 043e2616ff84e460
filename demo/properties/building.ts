import type { Property } from '../borough.ts';

/** What stands on a plot, before it has a UPRN, a postcode or a place. */
export type Building = Pick<
  Property,
  'use' | 'building' | 'organisation' | 'alias' | 'former' | 'standing' | 'postal' | 'numberTo' | 'until'
> & {
  readonly numbered: boolean;
  readonly flats: readonly Flat[];
  /** A second house squeezed in beside it, 12A. */
  readonly infill: boolean;
};

export type Flat = { readonly flat: string; readonly organisation: string; readonly use: string };

export const house = (use: string): Building => ({
  use,
  building: '',
  organisation: '',
  alias: '',
  former: undefined,
  standing: 'approved',
  postal: 'D',
  numberTo: undefined,
  until: undefined,
  numbered: true,
  flats: [],
  infill: false,
});
