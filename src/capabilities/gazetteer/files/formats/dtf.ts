import { aboutTheFile, recordMaps } from './format.ts';
import type { Format, RecordWords } from './format.ts';

// The columns of the local authorities' Data Transfer Format, one map for each version that is met.
//
// NOT CHECKED AGAINST THE OFFICIAL TEXT, which is not public. `dtf-7-1` follows a loader that reads files of that kind; what of
// `dtf-7-3` is not in it is marked `unconfirmed`: it was put together from that loader and from what BS 7666:2006 took apart
// (organisations and classes became records of their own). A file whose columns differ is refused with the number that it has,
// and a map for it is a few lines here.

const street: RecordWords = {
  fields:
    'usrn record_type swa_org_ref_naming state state_date street_surface street_classification version record_entry_date ' +
    'last_update_date street_start_date street_end_date street_start_x street_start_y street_end_x street_end_y street_tolerance',
  becomes: [{ type: '11' }],
};

const streetReference: RecordWords = {
  fields: 'usrn xref_type usrn_version xref_id xref_version entry_date',
  becomes: [{ type: '12' }],
};

const descriptor: RecordWords = {
  fields: 'usrn street_description locality_name town_name administrative_area language',
  becomes: [{ type: '15' }],
};

const provenance: RecordWords = {
  fields: 'uprn prov_key provenance_code annotation entry_date start_date end_date last_update_date',
  becomes: [{ type: '22' }],
};

const reference: RecordWords = {
  fields: 'uprn xref_key start_date last_update_date entry_date end_date cross_reference source',
  becomes: [{ type: '23' }],
};

const address: RecordWords = {
  fields:
    'uprn lpi_key language logical_status start_date end_date entry_date last_update_date sao_start_number sao_start_suffix ' +
    'sao_end_number sao_end_suffix sao_text pao_start_number pao_start_suffix pao_end_number pao_end_suffix pao_text usrn level ' +
    'postally_addressable postcode post_town official_flag custodian_one custodian_two can_key',
  becomes: [{ type: '24' }],
};

const wholeProperty: RecordWords = {
  fields:
    'uprn logical_status blpu_state blpu_state_date blpu_class parent_uprn x_coordinate y_coordinate rpc local_custodian_code ' +
    'start_date end_date last_update_date entry_date organisation ward_code parish_code custodian_one custodian_two can_key',
  becomes: [
    { type: '21' },
    { type: '31', when: 'organisation', from: { org_key: 'O{uprn}' } },
    {
      type: '32',
      when: 'blpu_class',
      from: { class_key: 'C{uprn}', classification_code: 'blpu_class', class_scheme: "'BLPU'" },
    },
  ],
};

/** Unconfirmed: without class and organisation. */
const property: RecordWords = {
  fields: wholeProperty.fields.replace(' blpu_class', '').replace(' organisation', ''),
  becomes: [{ type: '21' }],
};

/** Unconfirmed: as AddressBase Premium, which was made of it. */
const organisation: RecordWords = {
  fields: 'uprn org_key organisation legal_name start_date end_date last_update_date entry_date',
  becomes: [{ type: '31' }],
};

/** Unconfirmed: likewise. */
const classification: RecordWords = {
  fields:
    'uprn class_key classification_code class_scheme scheme_version start_date end_date last_update_date entry_date',
  becomes: [{ type: '32' }],
};

const shared = {
  11: street,
  12: streetReference,
  15: descriptor,
  22: provenance,
  23: reference,
  24: address,
};

/** Record 21 carries class and organisation, as before BS 7666:2006. */
export const dtf71: Format = {
  code: 'dtf-7-1',
  name: 'DTF 7.1',
  records: recordMaps({ ...shared, 21: wholeProperty }),
  about: aboutTheFile,
  changeAt: 1,
  hasHeadings: false,
};

/** Classes and organisations are records of their own. */
export const dtf73: Format = {
  code: 'dtf-7-3',
  name: 'DTF 7.3',
  records: recordMaps({ ...shared, 21: property, 31: organisation, 32: classification }),
  about: aboutTheFile,
  changeAt: 1,
  hasHeadings: false,
};
