import { CUSTODIAN, type Property } from './town.ts';

type Fields = Record<string, string | number | null>;

const STATUS = { '1': 'APPROVED', '8': 'HISTORICAL' } as const;

/** A result's record in the order of the real fields; what is empty is left out, as there. */
export function dpaOf(property: Property, match: number): Fields {
  const { organisation, flat, name, street, locality, town, postcode } = property;
  const number = numberOf(property);
  return known({
    UPRN: String(property.uprn),
    UDPRN: String(property.uprn % 10_000_000),
    ADDRESS: said([organisation, flat, name, joined(number, street), locality, town, postcode]),
    ORGANISATION_NAME: organisation,
    SUB_BUILDING_NAME: flat,
    BUILDING_NAME: name,
    BUILDING_NUMBER: number,
    THOROUGHFARE_NAME: street,
    DEPENDENT_LOCALITY: locality,
    POST_TOWN: town,
    POSTCODE: postcode,
    ...shared(property),
    LANGUAGE: 'EN',
    ...fit(match),
    DELIVERY_POINT_SUFFIX: '1A',
  });
}

export function lpiOf(property: Property, match: number, language: 'EN' | 'CY'): Fields {
  const { organisation, flat, name, locality, town, postcode } = property;
  const street = language === 'CY' ? (property.welsh ?? property.street) : property.street;
  return known({
    UPRN: String(property.uprn),
    ADDRESS: said([organisation, flat, name, joined(numberOf(property), street), locality, town, postcode]),
    USRN: String(property.usrn),
    LPI_KEY: `${CUSTODIAN.code}L${String(property.uprn % 1_000_000_000).padStart(9, '0')}`,
    ORGANISATION: organisation,
    SAO_TEXT: flat,
    PAO_START_NUMBER: property.number === undefined ? undefined : String(property.number),
    PAO_START_SUFFIX: property.suffix,
    PAO_TEXT: name,
    STREET_DESCRIPTION: street,
    LOCALITY_NAME: locality,
    TOWN_NAME: town,
    ADMINISTRATIVE_AREA: CUSTODIAN.name,
    POSTCODE_LOCATOR: postcode,
    ...shared(property),
    STREET_STATE_CODE: '2',
    STREET_STATE_CODE_DESCRIPTION: 'Open',
    STREET_CLASSIFICATION_CODE: '8',
    STREET_CLASSIFICATION_CODE_DESCRIPTION: 'All vehicles',
    LPI_LOGICAL_STATUS_CODE: property.status,
    LPI_LOGICAL_STATUS_CODE_DESCRIPTION: STATUS[property.status],
    LANGUAGE: language,
    ...fit(match),
  });
}

function shared({ easting, northing, kind, status, isPostal }: Property) {
  return {
    RPC: '1',
    X_COORDINATE: easting,
    Y_COORDINATE: northing,
    STATUS: STATUS[status],
    LOGICAL_STATUS_CODE: status,
    CLASSIFICATION_CODE: kind,
    LOCAL_CUSTODIAN_CODE: CUSTODIAN.code,
    LOCAL_CUSTODIAN_CODE_DESCRIPTION: CUSTODIAN.name,
    COUNTRY_CODE: 'E',
    COUNTRY_CODE_DESCRIPTION: 'This record is within England',
    POSTAL_ADDRESS_CODE: isPostal ? 'D' : 'N',
    POSTAL_ADDRESS_CODE_DESCRIPTION: isPostal ? 'A record which is linked to PAF' : 'Not a postal address',
    BLPU_STATE_CODE: '2',
    BLPU_STATE_CODE_DESCRIPTION: 'In use',
    LAST_UPDATE_DATE: '10/02/2026',
    ENTRY_DATE: '19/03/2001',
    BLPU_STATE_DATE: '19/03/2001',
  };
}

function fit(match: number) {
  return { MATCH: match, MATCH_DESCRIPTION: match === 1 ? 'EXACT' : match >= 0.8 ? 'GOOD' : 'PARTIAL' };
}

export const numberOf = ({ number, suffix = '' }: Property): string | undefined =>
  number === undefined ? undefined : `${number}${suffix}`;

const joined = (number: string | undefined, street: string) =>
  number === undefined ? street : `${number}, ${street}`;
const said = (parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(', ');

function known(fields: Readonly<Record<string, string | number | null | undefined>>): Fields {
  const filled: Fields = {};
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) filled[name] = value;
  return filled;
}
