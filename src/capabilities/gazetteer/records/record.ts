import type { GridPoint, InBoth, Postcode, Uprn, Usrn } from '#language';
import type { StreetName } from '../finding/street-name.ts';
import type { Coded } from './say-code.ts';

/** When a record of the file holds, and when it was written there. */
export type Dates = {
  readonly from: Temporal.PlainDate | undefined;
  readonly until: Temporal.PlainDate | undefined;
  readonly entered: Temporal.PlainDate | undefined;
  readonly updated: Temporal.PlainDate | undefined;
};

/** `live` may be chosen; `historical` is in the gazetteer as history; `departed` was in it once. */
export type Standing = 'live' | 'historical' | 'departed';

/** Another property, by its best address; none if the gazetteer never had one for it. */
export type Related = {
  readonly uprn: Uprn;
  readonly line: string | undefined;
  readonly standing: Standing;
};

/** The file that an edition came from. */
export type Provenance = {
  readonly file: string;
  readonly kind: 'full' | 'changes';
  /** From when it answered. */
  readonly since: Temporal.Instant;
};

/** One address of a property, in one language (LPI). */
export type PropertyAddress = {
  readonly key: string;
  /** None if the file has no name for its street. */
  readonly line: string | undefined;
  readonly usrn: Usrn;
  readonly status: Coded | undefined;
  readonly language: Coded | undefined;
  readonly official: boolean | undefined;
  readonly level: string;
  readonly area: string;
  readonly dates: Dates;
};

/** Where Royal Mail delivers. */
export type DeliveryPoint = {
  readonly udprn: number;
  readonly line: InBoth<string>;
  readonly postcode: string;
  readonly poBox: string;
  readonly dates: Dates;
};

export type PropertyClass = Coded & { readonly scheme: string; readonly dates: Dates };
export type PropertyOrganisation = {
  readonly name: string;
  readonly legalName: string;
  readonly dates: Dates;
};

/** The key by which another system knows the property. */
export type PropertyReference = {
  readonly source: Coded;
  readonly reference: string;
  readonly version: string;
  readonly dates: Dates;
};

/** What only a property has that is in the live edition. */
export type PropertyDetails = {
  readonly status: Coded | undefined;
  readonly state: Coded | undefined;
  readonly stateSince: Temporal.PlainDate | undefined;
  readonly pointKind: Coded | undefined;
  readonly country: Coded | undefined;
  readonly postal: Coded | undefined;
  readonly custodian: string;
  readonly dates: Dates;
  /** Approved first, then provisional, alternative and historical; the tongue asked for before the other. */
  readonly addresses: readonly PropertyAddress[];
  readonly deliveryPoints: readonly DeliveryPoint[];
  readonly classes: readonly PropertyClass[];
  readonly organisations: readonly PropertyOrganisation[];
  readonly references: readonly PropertyReference[];
  readonly parent: Related | undefined;
  /** In the order of their addresses. */
  readonly children: { readonly first: readonly Related[]; readonly count: number };
  /** The streets that its addresses name, each once. */
  readonly streets: readonly StreetName[];
  readonly provenance: Provenance;
};

/** All that is known about a property. */
export type PropertyRecord = {
  readonly uprn: Uprn;
  readonly standing: Standing;
  /** Its best address, or the last that it had. */
  readonly line: string | undefined;
  readonly postcode: Postcode | undefined;
  readonly point: GridPoint;
  /** What it became, and what became it. */
  readonly successors: readonly Related[];
  readonly predecessors: readonly Related[];
  /** None for one that departed, or that only a source outside knows. */
  readonly details: PropertyDetails | undefined;
};

export type StreetDescriptor = StreetName & {
  readonly language: Coded | undefined;
  readonly area: string;
  readonly dates: Dates;
};

/** All that is known about a street. */
export type StreetRecord = {
  readonly usrn: Usrn;
  readonly name: InBoth<StreetName>;
  readonly descriptors: readonly StreetDescriptor[];
  /** None where the file has no record of the street but its name. */
  readonly details: StreetDetails | undefined;
  /** Properties that may be chosen, the first and the last in the order of their numbers. */
  readonly properties: {
    readonly count: number;
    readonly first: Related | undefined;
    readonly last: Related | undefined;
  };
  /** None for one that only a source outside knows. */
  readonly provenance: Provenance | undefined;
};

export type StreetDetails = {
  readonly type: Coded | undefined;
  readonly state: Coded | undefined;
  readonly stateSince: Temporal.PlainDate | undefined;
  readonly surface: Coded | undefined;
  readonly use: Coded | undefined;
  /** The authority that named it, by its number. */
  readonly namedBy: string;
  readonly dates: Dates;
  /** Its two ends. */
  readonly start: GridPoint | undefined;
  readonly end: GridPoint | undefined;
};

/** One page of the properties of a street. */
export type StreetProperties = {
  readonly properties: readonly Related[];
  /** Where the next page begins; none after the last. */
  readonly next: string | undefined;
};
