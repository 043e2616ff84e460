import type { Line, Point, Polygon } from './ground/plane.ts';
import type { StreetKind } from './streets/street-draft.ts';
import type { MannerName } from './streets/manner.ts';

export type BoroughSize = 'small' | 'full';

/** The fictional borough. Every place is in National Grid metres (EPSG:27700), to the centimetre. */
export type Borough = {
  readonly seed: number;
  readonly size: BoroughSize;
  readonly name: { readonly en: string; readonly cy: string };
  readonly centre: Point;
  readonly streets: readonly Street[];
  readonly properties: readonly Property[];
  readonly wards: readonly Area[];
  readonly parishes: readonly Area[];
  readonly outline: Polygon;
  readonly land: readonly LandFeature[];
};

export type Street = {
  readonly usrn: string;
  readonly name: string;
  /** Where the street has a Welsh descriptor too. */
  readonly welsh: string | undefined;
  readonly locality: string;
  readonly kind: StreetKind;
  readonly manner: MannerName;
  readonly line: Line;
  readonly since: string;
};

export type Property = {
  readonly uprn: string;
  readonly parent: string | undefined;
  readonly usrn: string;
  readonly at: Point;
  readonly number: number | undefined;
  readonly suffix: string;
  /** The last number of a building that has several, such as 12-16. */
  readonly numberTo: number | undefined;
  readonly building: string;
  readonly flat: string;
  readonly organisation: string;
  /** Another name by which people look for it. */
  readonly alias: string;
  /** An AddressBase classification code, for example RD04. */
  readonly use: string;
  readonly standing: 'approved' | 'provisional' | 'historical';
  /** AddressBase: linked to a delivery point, postal without one, in several occupation, not postal. */
  readonly postal: 'D' | 'L' | 'C' | 'N';
  readonly flats: number;
  readonly postcode: string;
  readonly ward: string;
  readonly since: string;
  readonly until: string | undefined;
};

export type Area = {
  readonly code: string;
  readonly name: { readonly en: string; readonly cy: string };
  readonly polygon: Polygon;
};

export type LandFeature = {
  readonly kind: 'water' | 'park' | 'wood' | 'built-up' | 'industry' | 'rail' | 'station' | 'place';
  readonly name: string;
  readonly shape:
    | { readonly type: 'Polygon'; readonly polygon: Polygon }
    | { readonly type: 'LineString'; readonly line: Line }
    | { readonly type: 'Point'; readonly at: Point };
};

/** The day on which the gazetteer was exported; it is a constant, so that the same seed gives the same bytes. */
export const exportedOn = '2026-01-05';
