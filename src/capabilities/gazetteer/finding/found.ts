import type { Tongue, Usrn } from '#language';
import type { Address } from './address.ts';

/** How an address line stands: `alternative` is another name of a property, `historical` one that it had. */
export type LineStatus = 'approved' | 'provisional' | 'alternative' | 'historical';

/** By what an address was found. */
export type FoundBy = 'postcode' | 'words' | 'uprn' | 'usrn' | 'reference' | 'place';

export type FoundAddress = Address & {
  readonly lpiKey: string;
  readonly status: LineStatus;
  /** How well the address fits what was typed: 1 is exactly, and results never rise. */
  readonly match: number;
  readonly why: {
    readonly by: FoundBy;
    /** The line that fits what was typed, where the property is shown under another: an old name or a second one. */
    readonly known?: { readonly line: string; readonly status: LineStatus };
  };
};

/** An address near a point, and how far it is from it. */
export type NearAddress = FoundAddress & { readonly metres: number };

export type FoundStreet = {
  readonly usrn: Usrn;
  readonly name: string;
  readonly locality: string;
  readonly town: string;
  /** Addresses that can be chosen. */
  readonly addresses: number;
  readonly match: number;
};

/** Exact to 10,000; `more` says that there are more than that. */
export type Total = { readonly count: number; readonly more: boolean };

export type FoundAddresses = {
  readonly results: readonly FoundAddress[];
  readonly total: Total;
  /** Streets that are called so; none where a house or a postcode was asked for. */
  readonly streets: readonly FoundStreet[];
  /** What was looked for instead of what was typed, as a person would type it. */
  readonly corrected?: string;
  /** Ask again with this as `after` for the results that follow; none at the end. */
  readonly next?: string;
};

export type Wanted = {
  readonly most: number;
  readonly tongue: Tongue;
  /** The `next` of the answer before. */
  readonly after?: string;
};

export type Searching = Wanted & {
  readonly typed: string;
  /** Beginnings of classification codes: `['R']` finds homes, `['CR08', 'CE']` shops and schools. */
  readonly classes?: readonly string[];
  /** Left out or true: only what can be chosen. False: properties that are gone as well. */
  readonly live?: boolean;
};

export type Nearby = { readonly within: number; readonly most: number; readonly tongue: Tongue };

/** Whole metres on the National Grid. */
export type Box = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
};
