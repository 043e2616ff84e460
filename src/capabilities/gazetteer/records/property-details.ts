import type { Tongue } from '#language';
import { deliveryLine } from '../editions/delivery-line.ts';
import { inWords } from '../in-words.ts';
import { sortedBest } from './best-line.ts';
import {
  countries,
  languages,
  logicalStatuses,
  pointKinds,
  postalKinds,
  propertyStates,
} from './code-lists.ts';
import { datesOf } from './dates.ts';
import type { PropertyRows } from './read-property.ts';
import type { DeliveryPoint, PropertyAddress, PropertyDetails } from './record.ts';
import { sayClass, sayCode, saySource } from './say-code.ts';

type Own = Omit<PropertyDetails, 'parent' | 'children' | 'streets' | 'provenance'>;

/** What the rows of a property say, with words for their codes. */
export function detailsOf(rows: PropertyRows, tongue: Tongue): Own {
  const { property, addresses, deliveryPoints, classes, organisations, references } = rows;
  return {
    status: sayCode(property.logical_status, logicalStatuses, tongue),
    state: sayCode(property.blpu_state, propertyStates, tongue),
    stateSince: property.blpu_state_date ?? undefined,
    pointKind: sayCode(property.rpc, pointKinds, tongue),
    country: sayCode(property.country, countries, tongue),
    postal: sayCode(property.addressbase_postal, postalKinds, tongue),
    custodian: property.local_custodian_code,
    dates: datesOf(property),
    addresses: sortedBest(addresses, tongue).map((row) => addressOf(row, tongue)),
    deliveryPoints: deliveryPoints.map(deliveryPointOf),
    classes: classes.map((row) => ({
      ...sayClass(row.classification_code, tongue),
      scheme: row.class_scheme,
      dates: datesOf(row),
    })),
    organisations: organisations.map((row) => ({
      name: inWords(row.organisation),
      legalName: inWords(row.legal_name),
      dates: datesOf(row),
    })),
    references: references.map((row) => ({
      source: saySource(row.source, tongue),
      reference: row.cross_reference,
      version: row.version,
      dates: datesOf(row),
    })),
  };
}

function addressOf(row: PropertyRows['addresses'][number], tongue: Tongue): PropertyAddress {
  return {
    key: row.lpi_key,
    line: row.line ?? undefined,
    usrn: row.usrn,
    status: sayCode(row.logical_status, logicalStatuses, tongue),
    language: sayCode(row.language, languages, tongue),
    official: row.official_flag === '' ? undefined : row.official_flag === 'Y',
    level: row.level,
    area: inWords(row.area_name),
    dates: datesOf(row),
  };
}

function deliveryPointOf(row: PropertyRows['deliveryPoints'][number]): DeliveryPoint {
  const same = {
    department: row.department_name,
    organisation: row.organisation_name,
    subBuilding: row.sub_building_name,
    building: row.building_name,
    number: row.building_number,
    poBox: row.po_box_number,
    postcode: row.postcode,
  };
  const english = {
    ...same,
    dependentThoroughfare: row.dependent_thoroughfare,
    thoroughfare: row.thoroughfare,
    doubleDependentLocality: row.double_dependent_locality,
    dependentLocality: row.dependent_locality,
    postTown: row.post_town,
  };
  const welsh = {
    ...same,
    dependentThoroughfare: row.welsh_dependent_thoroughfare || row.dependent_thoroughfare,
    thoroughfare: row.welsh_thoroughfare || row.thoroughfare,
    doubleDependentLocality: row.welsh_double_dependent_locality || row.double_dependent_locality,
    dependentLocality: row.welsh_dependent_locality || row.dependent_locality,
    postTown: row.welsh_post_town || row.post_town,
  };
  return {
    udprn: row.udprn,
    line: { en: deliveryLine(english), cy: deliveryLine(welsh) },
    postcode: row.postcode,
    poBox: row.po_box_number,
    dates: datesOf(row),
  };
}
