import type { CodeList } from '../records/code-lists.ts';
import * as lists from '../records/code-lists.ts';

const kinds = [
  'uprn',
  'usrn',
  'key',
  'text',
  'whole',
  'decimal',
  'easting',
  'northing',
  'date',
  'postcode',
] as const;

/** What a field may hold; text unless the layout says otherwise. */
export type Kind = (typeof kinds)[number] | 'must-code' | 'code';

export type Column = {
  readonly name: string;
  readonly kind: Kind;
  /** It may not be empty. */
  readonly required: boolean;
  /** The codes that a coded field may hold. */
  readonly codes?: CodeList | undefined;
};

/** One kind of record as it is stored: its table, the columns that tell one from another, and all columns. */
export type Layout = {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly Column[];
};

/**
 * What is stored, by the identifier that every format gives it. A column is written `name:kind`, and `!` after it where it may
 * not be empty. `must-` before a list: a record with another code is left out; without it the code is kept and remarked upon.
 */
export const layouts = {
  11: layout('street_record', 'usrn', [
    'usrn:usrn! record_type:streetTypes swa_org_ref_naming state:streetStates state_date:date street_surface:surfaces',
    'street_classification:streetUses version street_start_date:date street_end_date:date last_update_date:date',
    'record_entry_date:date street_start_x:decimal street_start_y:decimal street_start_lat:decimal street_start_long:decimal',
    'street_end_x:decimal street_end_y:decimal street_end_lat:decimal street_end_long:decimal street_tolerance:decimal',
  ]),
  12: layout('street_reference', 'usrn xref_type xref_id', [
    'usrn:usrn! xref_type usrn_version xref_id xref_version entry_date:date',
  ]),
  15: layout('street_descriptor', 'usrn language', [
    'usrn:usrn! street_description:text! locality_name town_name administrative_area language:must-languages!',
    'start_date:date end_date:date last_update_date:date entry_date:date',
  ]),
  21: layout('blpu', 'uprn', [
    'uprn:uprn! logical_status:must-logicalStatuses! blpu_state:propertyStates blpu_state_date:date parent_uprn:uprn',
    'x_coordinate:easting! y_coordinate:northing! latitude:decimal longitude:decimal rpc:pointKinds local_custodian_code',
    'country:countries start_date:date end_date:date last_update_date:date entry_date:date',
    'addressbase_postal:postalKinds postcode_locator:postcode multi_occ_count:whole ward_code parish_code',
  ]),
  22: layout('provenance', 'prov_key', [
    'uprn:uprn! prov_key:text! provenance_code annotation',
    'start_date:date end_date:date last_update_date:date entry_date:date',
  ]),
  23: layout('cross_reference', 'xref_key', [
    'uprn:uprn! xref_key:text! cross_reference version source',
    'start_date:date end_date:date last_update_date:date entry_date:date',
  ]),
  24: layout('lpi', 'lpi_key', [
    'uprn:uprn! lpi_key:text! language:must-languages! logical_status:must-logicalStatuses!',
    'start_date:date end_date:date last_update_date:date entry_date:date',
    'sao_start_number:whole sao_start_suffix sao_end_number:whole sao_end_suffix sao_text',
    'pao_start_number:whole pao_start_suffix pao_end_number:whole pao_end_suffix pao_text',
    'usrn:usrn! usrn_match_indicator area_name level official_flag postally_addressable postcode:postcode post_town',
  ]),
  28: layout('delivery_point', 'uprn udprn', [
    'uprn:uprn! udprn:key! organisation_name department_name sub_building_name building_name building_number:whole',
    'dependent_thoroughfare thoroughfare double_dependent_locality dependent_locality post_town postcode:postcode',
    'postcode_type delivery_point_suffix welsh_dependent_thoroughfare welsh_thoroughfare',
    'welsh_double_dependent_locality welsh_dependent_locality welsh_post_town po_box_number process_date:date',
    'start_date:date end_date:date last_update_date:date entry_date:date',
  ]),
  30: layout('successor', 'succ_key', [
    'uprn:uprn! succ_key:text! start_date:date end_date:date last_update_date:date entry_date:date successor:uprn!',
  ]),
  31: layout('organisation', 'org_key', [
    'uprn:uprn! org_key:text! organisation:text! legal_name',
    'start_date:date end_date:date last_update_date:date entry_date:date',
  ]),
  32: layout('classification', 'class_key', [
    'uprn:uprn! class_key:text! classification_code:text! class_scheme scheme_version',
    'start_date:date end_date:date last_update_date:date entry_date:date',
  ]),
} as const;

export type RecordType = `${keyof typeof layouts}`;

/** All tables that hold the records of an edition. */
export const stored: readonly Layout[] = Object.values(layouts);

/** A table's name without its schema, as the database's own functions are told it. */
export function bookOf({ table }: Layout): string {
  return table.replace('gazetteer.', '');
}

function layout(table: string, key: string, lines: readonly string[]): Layout {
  const columns = lines.flatMap((line) => line.split(' ')).map(column);
  return { table: `gazetteer.${table}`, key: key.split(' '), columns };
}

function column(written: string): Column {
  const [name = '', said = 'text'] = written.split(':');
  const required = said.endsWith('!');
  const [, must, word = ''] = /^(must-)?(.*?)!?$/.exec(said) ?? [];
  const kind = kinds.find((known) => known === word);
  if (kind) return { name, kind, required };
  const codes = Object.entries(lists).find(([list]) => list === word)?.[1];
  if (!codes) throw new Error(`no kind of field is called ${word}`);
  return { name, kind: must ? 'must-code' : 'code', required, codes };
}
