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
  'language',
  'status',
] as const;

/** What a field may hold; text unless the layout says otherwise. `!` after it: it may not be empty. */
export type Kind = (typeof kinds)[number];

export type Column = { readonly name: string; readonly kind: Kind; readonly required: boolean };

/** One type of record: the table that holds it, the columns that tell one from another, and the order of its fields. */
export type Layout = {
  readonly table: string;
  readonly key: readonly string[];
  /** The fields after record identifier, change type and order. */
  readonly columns: readonly Column[];
};

/** AddressBase Premium CSV, as Ordnance Survey's own loading scripts split it. */
export const addressBasePremium: ReadonlyMap<string, Layout> = new Map([
  [
    '11',
    layout('street_record', 'usrn', [
      'usrn:usrn! record_type swa_org_ref_naming state state_date:date street_surface street_classification version',
      'street_start_date:date street_end_date:date last_update_date:date record_entry_date:date',
      'street_start_x:decimal street_start_y:decimal street_start_lat:decimal street_start_long:decimal',
      'street_end_x:decimal street_end_y:decimal street_end_lat:decimal street_end_long:decimal street_tolerance:decimal',
    ]),
  ],
  [
    '15',
    layout('street_descriptor', 'usrn language', [
      'usrn:usrn! street_description:text! locality_name town_name administrative_area language:language!',
      'start_date:date end_date:date last_update_date:date entry_date:date',
    ]),
  ],
  [
    '21',
    layout('blpu', 'uprn', [
      'uprn:uprn! logical_status:status! blpu_state blpu_state_date:date parent_uprn:uprn',
      'x_coordinate:easting! y_coordinate:northing! latitude:decimal longitude:decimal rpc local_custodian_code country',
      'start_date:date end_date:date last_update_date:date entry_date:date',
      'addressbase_postal postcode_locator multi_occ_count:whole',
    ]),
  ],
  [
    '23',
    layout('cross_reference', 'xref_key', [
      'uprn:uprn! xref_key:text! cross_reference version source',
      'start_date:date end_date:date last_update_date:date entry_date:date',
    ]),
  ],
  [
    '24',
    layout('lpi', 'lpi_key', [
      'uprn:uprn! lpi_key:text! language:language! logical_status:status!',
      'start_date:date end_date:date last_update_date:date entry_date:date',
      'sao_start_number:whole sao_start_suffix sao_end_number:whole sao_end_suffix sao_text',
      'pao_start_number:whole pao_start_suffix pao_end_number:whole pao_end_suffix pao_text',
      'usrn:usrn! usrn_match_indicator area_name level official_flag',
    ]),
  ],
  [
    '28',
    layout('delivery_point', 'uprn udprn', [
      'uprn:uprn! udprn:key! organisation_name department_name sub_building_name building_name building_number:whole',
      'dependent_thoroughfare thoroughfare double_dependent_locality dependent_locality post_town postcode postcode_type',
      'delivery_point_suffix welsh_dependent_thoroughfare welsh_thoroughfare welsh_double_dependent_locality',
      'welsh_dependent_locality welsh_post_town po_box_number process_date:date',
      'start_date:date end_date:date last_update_date:date entry_date:date',
    ]),
  ],
  [
    '30',
    layout('successor', 'succ_key', [
      'uprn:uprn! succ_key:text! start_date:date end_date:date last_update_date:date entry_date:date successor:uprn!',
    ]),
  ],
  [
    '31',
    layout('organisation', 'org_key', [
      'uprn:uprn! org_key:text! organisation:text! legal_name',
      'start_date:date end_date:date last_update_date:date entry_date:date',
    ]),
  ],
  [
    '32',
    layout('classification', 'class_key', [
      'uprn:uprn! class_key:text! classification_code:text! class_scheme scheme_version',
      'start_date:date end_date:date last_update_date:date entry_date:date',
    ]),
  ],
]);

/** Records about the file itself, by their number of fields: the header, the metadata and the trailer. */
export const aboutTheFile: ReadonlyMap<string, number> = new Map([
  ['10', 9],
  ['29', 17],
  ['99', 5],
]);

/** Fields that every record of a layout begins with: identifier, change type, order. */
export const leading = 3;

function layout(table: string, key: string, lines: readonly string[]): Layout {
  const columns = lines.flatMap((line) => line.split(' ')).map(column);
  return { table: `gazetteer.${table}`, key: key.split(' '), columns };
}

function column(written: string): Column {
  const [name = '', said = 'text'] = written.split(':');
  const kind = kinds.find((known) => known === said.replace('!', '')) ?? 'text';
  return { name, kind, required: said.endsWith('!') };
}
