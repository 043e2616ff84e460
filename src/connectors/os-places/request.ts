import type { AddressQuestion } from '#capabilities/gazetteer';
import type { OutsideRequest } from '#platform/outside';

export type OsPlacesAccess = {
  /** Of a project of the OS Data Hub that has the OS Places API. */
  readonly key: string;
  /** The stand-in's, in a council that does not exist. */
  readonly address?: string | undefined;
  /** Codes of the local custodians whose addresses are meant; the whole country when there are none. */
  readonly custodians: readonly number[];
};

const osPlacesAddress = 'https://api.os.uk/search/places/v1';

/** As many as one answer may have. */
export const mostResults = 100;

/** Words of which an address has less than this are no address that anybody meant. */
const leastMatch = '0.4';

/**
 * One question on the wire. The council's own records (LPI) in both languages, approved ones only, on the National Grid. The key goes as a
 * header, so that no log of addresses has it.
 */
export function requestFor(
  question: AddressQuestion,
  { key, address, custodians }: OsPlacesAccess,
): OutsideRequest {
  const [resource, values] = resourceFor(question);
  const url = new URL(`${address ?? osPlacesAddress}/${resource}`);
  const shared = {
    dataset: 'LPI',
    lr: 'EN,CY',
    output_srs: 'EPSG:27700',
    maxresults: String(mostResults),
    format: 'JSON',
  };
  for (const [name, value] of Object.entries({ ...values, ...shared })) url.searchParams.set(name, value);
  url.searchParams.append('fq', 'LOGICAL_STATUS_CODE:1');
  if (custodians.length > 0)
    url.searchParams.append('fq', custodians.map((code) => `LOCAL_CUSTODIAN_CODE:${String(code)}`).join(' '));
  return { url, headers: { key, accept: 'application/json' } };
}

function resourceFor(
  question: AddressQuestion,
): readonly [resource: string, values: Readonly<Record<string, string>>] {
  if (question.kind === 'words') return ['find', { query: question.typed, minmatch: leastMatch }];
  if (question.kind === 'postcode') return ['postcode', { postcode: question.postcode }];
  return ['uprn', { uprn: String(question.uprn) }];
}
