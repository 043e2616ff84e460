import { recordMap } from './format.ts';
import type { Format, RecordWords } from './format.ts';

/** AddressBase Core has a line for each property, whose fields are named in its first. These must be there. */
const needed = 'uprn usrn easting northing street_name locality town_name postcode';

/** All that it has; `change_code` says what became of the property since the last supply. */
export const coreFields =
  'uprn parent_uprn udprn usrn toid classification_code easting northing latitude longitude rpc last_update_date ' +
  'single_line_address po_box organisation sub_building building_name building_number street_name locality town_name ' +
  'post_town island postcode delivery_point_suffix gss_code change_code';

const becomes: RecordWords['becomes'] = [
  {
    type: '15',
    shared: true,
    from: {
      street_description: 'street_name|locality|town_name|post_town',
      locality_name: 'locality',
      town_name: 'town_name|post_town',
      language: "'ENG'",
      last_update_date: '',
    },
  },
  {
    type: '21',
    from: {
      logical_status: "'1'",
      x_coordinate: 'easting',
      y_coordinate: 'northing',
      postcode_locator: 'postcode',
    },
  },
  {
    type: '24',
    from: {
      lpi_key: 'L{uprn}',
      language: "'ENG'",
      logical_status: "'1'",
      sao_text: 'sub_building',
      pao_start_number: 'building_number',
      pao_text: 'building_name',
      postcode: '',
      post_town: '',
    },
  },
  {
    type: '28',
    when: 'udprn',
    from: {
      organisation_name: 'organisation',
      sub_building_name: 'sub_building',
      thoroughfare: 'street_name',
      dependent_locality: 'locality',
      po_box_number: 'po_box',
    },
  },
  { type: '31', when: 'organisation', from: { org_key: 'O{uprn}' } },
  {
    type: '32',
    when: 'classification_code',
    from: {
      class_key: 'C{uprn}',
      class_scheme: "'AddressBase Premium Classification Scheme'",
      scheme_version: "'1.0'",
    },
  },
  { type: '23', when: 'toid', from: { xref_key: 'T{uprn}', cross_reference: 'toid', source: "'TOID'" } },
];

/** The format as a file of it names its fields, in whatever order. Nothing if the line does not name those that are needed. */
export function coreWithHeadings(headings: readonly string[]): Format | undefined {
  const named = headings.map((heading) => heading.trim().toLowerCase());
  if (!needed.split(' ').every((field) => named.includes(field))) return undefined;
  const known = coreFields.split(' ');
  // A field that nobody knows yet takes no part, and neither does one that is not there: it is read from beyond the line's end.
  const lacking = known.filter((field) => !named.includes(field));
  const fields = [...named, ...lacking];
  const map = recordMap({ fields: fields.join(' '), becomes }, 0);
  return {
    code: 'address-base-core',
    name: 'AddressBase Core',
    records: new Map([['', { ...map, count: named.length }]]),
    about: new Map(),
    changeAt: fields.indexOf('change_code'),
    hasHeadings: true,
  };
}
