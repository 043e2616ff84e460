import type { Line, Point, Polygon } from './ground/plane.ts';
import type { StreetKind } from './streets/street-draft.ts';
import type { OwnerName } from './areas/owner-name.ts';
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
  /** Divisions, constituencies, patches, conservation areas, and ground that is somebody else's. */
  readonly districts: readonly DistrictArea[];
  /** Collection rounds, before and since they were redrawn in the autumn before the load date. */
  readonly rounds: { readonly before: readonly DistrictArea[]; readonly since: readonly DistrictArea[] };
  readonly owners: readonly { readonly usrn: string; readonly owner: OwnerName }[];
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
  /** What it was called before, and until when. */
  readonly former: { readonly name: string; readonly until: string } | undefined;
  /** The UPRNs of what it became, when it was split up. */
  readonly successors: readonly string[];
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

/** Ground with a name and facts. */
export type DistrictArea = {
  readonly kind:
    | 'division'
    | 'constituency'
    | 'patch'
    | 'conservation-area'
    | 'collection-round'
    | 'ownership';
  readonly code: string;
  readonly name: { readonly en: string; readonly cy: string };
  readonly ring: Polygon;
  readonly facts: Readonly<Record<string, string | number>>;
};

export type LandFeature = {
  readonly kind:
    | 'water'
    | 'park'
    | 'wood'
    | 'built-up'
    | 'industry'
    | 'building'
    | 'rail'
    | 'station'
    | 'place';
  readonly name: string;
  readonly shape:
    | { readonly type: 'Polygon'; readonly polygon: Polygon }
    | { readonly type: 'LineString'; readonly line: Line }
    | { readonly type: 'Point'; readonly at: Point };
};

/** The day on which the gazetteer was exported; it is a constant, so that the same seed gives the same bytes. */
export const exportedOn = '2026-01-05';
