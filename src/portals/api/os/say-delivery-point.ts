import type { NationalRecord } from '#capabilities/gazetteer';
import { known } from './os-shapes.ts';
import type { OsRecord } from './os-shapes.ts';
import { endOf, factsOf, inCapitals, standingOf, whereOf } from './say-record.ts';
import type { Around } from './say-record.ts';

type Point = NonNullable<NationalRecord['point']>;

/** A delivery point as the OS Places API answers it: what is empty or not known is left out. */
export function sayDeliveryPoint(record: NationalRecord, point: Point, around: Around): OsRecord {
  const names = record.tongue === 'cy' ? inWelsh(point) : point;
  return known({
    UPRN: String(record.uprn),
    UDPRN: String(point.udprn),
    ADDRESS: addressOf(point, names),
    ORGANISATION_NAME: point.organisation_name,
    DEPARTMENT_NAME: point.department_name,
    SUB_BUILDING_NAME: point.sub_building_name,
    BUILDING_NAME: point.building_name,
    BUILDING_NUMBER: point.building_number === null ? undefined : String(point.building_number),
    PO_BOX_NUMBER: point.po_box_number,
    DEPENDENT_THOROUGHFARE_NAME: names.dependent_thoroughfare,
    THOROUGHFARE_NAME: names.thoroughfare,
    DOUBLE_DEPENDENT_LOCALITY: names.double_dependent_locality,
    DEPENDENT_LOCALITY: names.dependent_locality,
    POST_TOWN: names.post_town,
    POSTCODE: point.postcode,
    RPC: record.property.rpc,
    ...whereOf(record, around.system),
    ...standingOf(record),
    ...factsOf(record, around),
    ...endOf(record, around),
    DELIVERY_POINT_SUFFIX: point.delivery_point_suffix,
  });
}

type Names = Pick<
  Point,
  'dependent_thoroughfare' | 'thoroughfare' | 'double_dependent_locality' | 'dependent_locality' | 'post_town'
>;

function inWelsh(point: Point): Names {
  return {
    dependent_thoroughfare: point.welsh_dependent_thoroughfare || point.dependent_thoroughfare,
    thoroughfare: point.welsh_thoroughfare || point.thoroughfare,
    double_dependent_locality: point.welsh_double_dependent_locality || point.double_dependent_locality,
    dependent_locality: point.welsh_dependent_locality || point.dependent_locality,
    post_town: point.welsh_post_town || point.post_town,
  };
}

function addressOf(point: Point, names: Names): string {
  return inCapitals([
    point.department_name,
    point.organisation_name,
    point.sub_building_name,
    point.building_name,
    point.building_number,
    point.po_box_number && `PO BOX ${point.po_box_number}`,
    names.dependent_thoroughfare,
    names.thoroughfare,
    names.double_dependent_locality,
    names.dependent_locality,
    names.post_town,
    point.postcode,
  ]);
}
