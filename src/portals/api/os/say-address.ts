import type { NationalRecord } from '#capabilities/gazetteer';
import { known } from './os-shapes.ts';
import type { OsFields, OsRecord } from './os-shapes.ts';
import { statuses, streetClasses, streetStates } from './say-codes.ts';
import { endOf, factsOf, inCapitals, standingOf, whereOf } from './say-record.ts';
import type { Around } from './say-record.ts';

type Lpi = NonNullable<NationalRecord['address']>;

/** An address of the council's as the OS Places API answers it: what is empty or not known is left out. */
export function sayAddress(record: NationalRecord, lpi: Lpi, around: Around): OsRecord {
  return known({
    UPRN: String(record.uprn),
    ADDRESS: addressOf(record, lpi),
    USRN: String(lpi.usrn),
    LPI_KEY: lpi.lpi_key,
    ORGANISATION: record.organisation?.organisation,
    ...objectsOf(lpi),
    ...namesOf(record),
    AREA_NAME: lpi.area_name,
    POSTCODE_LOCATOR: record.property.postcode_locator,
    RPC: record.property.rpc,
    ...whereOf(record, around.system),
    ...standingOf(record),
    ...factsOf(record, around),
    ...streetOf(record),
    LPI_LOGICAL_STATUS_CODE: lpi.logical_status,
    LPI_LOGICAL_STATUS_CODE_DESCRIPTION: statuses[lpi.logical_status],
    ...endOf(record, around),
  });
}

/** The secondary and primary addressable objects; their numbers are text there. */
function objectsOf(lpi: Lpi): OsFields {
  return {
    SAO_START_NUMBER: text(lpi.sao_start_number),
    SAO_START_SUFFIX: lpi.sao_start_suffix,
    SAO_END_NUMBER: text(lpi.sao_end_number),
    SAO_END_SUFFIX: lpi.sao_end_suffix,
    SAO_TEXT: lpi.sao_text,
    PAO_START_NUMBER: text(lpi.pao_start_number),
    PAO_START_SUFFIX: lpi.pao_start_suffix,
    PAO_END_NUMBER: text(lpi.pao_end_number),
    PAO_END_SUFFIX: lpi.pao_end_suffix,
    PAO_TEXT: lpi.pao_text,
  };
}

function namesOf({ name }: NationalRecord): OsFields {
  return {
    STREET_DESCRIPTION: name?.street_description,
    LOCALITY_NAME: name?.locality_name,
    TOWN_NAME: name?.town_name,
    ADMINISTRATIVE_AREA: name?.administrative_area,
  };
}

function streetOf({ street }: NationalRecord): OsFields {
  if (!street) return {};
  return {
    STREET_STATE_CODE: street.state,
    STREET_STATE_CODE_DESCRIPTION: streetStates[street.state],
    STREET_CLASSIFICATION_CODE: street.street_classification,
    STREET_CLASSIFICATION_CODE_DESCRIPTION: streetClasses[street.street_classification],
  };
}

function addressOf({ name, organisation, property }: NationalRecord, lpi: Lpi): string {
  const { town_name: town = '', administrative_area: area = '' } = name ?? {};
  return inCapitals([
    organisation?.organisation,
    lpi.sao_text,
    numberOf(lpi.sao_start_number, lpi.sao_start_suffix, [lpi.sao_end_number, lpi.sao_end_suffix]),
    lpi.pao_text,
    numberOf(lpi.pao_start_number, lpi.pao_start_suffix, [lpi.pao_end_number, lpi.pao_end_suffix]),
    name?.street_description,
    name?.locality_name === town ? '' : name?.locality_name,
    town,
    area === town ? '' : area,
    property.postcode_locator,
  ]);
}

type End = readonly [number: number | null, suffix: string];

/** `1`, `12A`, `1-10`, `2A-2C`. */
function numberOf(start: number | null, suffix: string, [end, endSuffix]: End): string {
  if (start === null) return '';
  return end === null ? `${String(start)}${suffix}` : `${String(start)}${suffix}-${String(end)}${endSuffix}`;
}

function text(number: number | null): string | undefined {
  return number === null ? undefined : String(number);
}
