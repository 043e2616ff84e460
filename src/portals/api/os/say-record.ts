import type { NationalRecord } from '#capabilities/gazetteer';
import { degreesAt } from '#language';
import type { SystemName } from './os-parameters.ts';
import { systemOf } from './os-parameters.ts';
import type { OsFields } from './os-shapes.ts';
import { countries, postalKinds, sayDay, sayMatch, states, statuses } from './say-codes.ts';
import { toMercator } from './web-mercator.ts';

/** What a result says besides what its record has: how well it fits, in which areas it lies, and in which system. */
export type Around = {
  readonly match: number;
  readonly system: SystemName;
  readonly ward: string | undefined;
  readonly parish: string | undefined;
};

/** Where it is: degrees stand beside the grid, as supplied; web maps take its place. */
export function whereOf({ property }: NationalRecord, system: SystemName): OsFields {
  const { x_coordinate: easting, y_coordinate: northing, latitude, longitude } = property;
  const way = systemOf(system);
  if (way === 'grid') return { X_COORDINATE: easting, Y_COORDINATE: northing };
  const reckoned = degreesAt({ easting, northing });
  const degrees = { latitude: latitude ?? reckoned.latitude, longitude: longitude ?? reckoned.longitude };
  const { x, y } = toMercator(degrees);
  if (way === 'mercator') return { X_COORDINATE: round(x, 100), Y_COORDINATE: round(y, 100) };
  return {
    X_COORDINATE: easting,
    Y_COORDINATE: northing,
    LNG: round(degrees.longitude, 1e7),
    LAT: round(degrees.latitude, 1e7),
  };
}

/** What both kinds of record say of their property, from its standing to its state. */
export function standingOf({ property, class: code }: NationalRecord): OsFields {
  const state = property.blpu_state;
  return {
    STATUS: statuses[property.logical_status],
    LOGICAL_STATUS_CODE: property.logical_status,
    CLASSIFICATION_CODE: code?.code,
    CLASSIFICATION_CODE_DESCRIPTION: code?.words,
    LOCAL_CUSTODIAN_CODE: Number(property.local_custodian_code),
    COUNTRY_CODE: property.country,
    COUNTRY_CODE_DESCRIPTION: countries[property.country],
    POSTAL_ADDRESS_CODE: property.addressbase_postal,
    POSTAL_ADDRESS_CODE_DESCRIPTION: postalKinds[property.addressbase_postal],
    BLPU_STATE_CODE: state === '' ? null : state,
    BLPU_STATE_CODE_DESCRIPTION: states[state] ?? 'Unknown/Not applicable',
  };
}

/** Areas, kin and dates. */
export function factsOf({ property, organisation }: NationalRecord, { ward, parish }: Around): OsFields {
  return {
    WARD_CODE: ward,
    PARISH_CODE: parish,
    PARENT_UPRN: property.parent_uprn === null ? undefined : String(property.parent_uprn),
    LAST_UPDATE_DATE: sayDay(property.last_update_date),
    ENTRY_DATE: sayDay(property.entry_date),
    LEGAL_NAME: organisation?.legal_name,
    BLPU_STATE_DATE: sayDay(property.blpu_state_date),
  };
}

export function endOf({ tongue }: NationalRecord, { match }: Around): OsFields {
  return { LANGUAGE: tongue.toUpperCase(), MATCH: match, MATCH_DESCRIPTION: sayMatch(match) };
}

/** Parts of an address in capitals, parted by commas. */
export function inCapitals(parts: readonly (string | number | null | undefined)[]): string {
  return parts
    .filter((part) => part !== '' && part !== null && part !== undefined)
    .join(', ')
    .toUpperCase();
}

function round(value: number, per: number): number {
  return Math.round(value * per) / per;
}
