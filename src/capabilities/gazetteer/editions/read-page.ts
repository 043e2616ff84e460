import type { Uprn, Usrn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';

/** Properties whose lines one transaction writes. */
const pageProperties = 2_000;

export type Property = Awaited<ReturnType<typeof readProperties>>[number];
export type Lpi = Awaited<ReturnType<typeof readLpis>>[number];
export type Descriptor = Awaited<ReturnType<typeof readDescriptors>>[number];

/** Some properties of an edition in the order of their UPRN, and all that an address line needs to know of them. */
export type Page = {
  readonly properties: readonly Property[];
  readonly lpis: readonly Lpi[];
  readonly byUprn: ReadonlyMap<Uprn, Property>;
  readonly descriptors: ReadonlyMap<Usrn, readonly Descriptor[]>;
  readonly organisations: ReadonlyMap<Uprn, string>;
  readonly postcodes: ReadonlyMap<Uprn, string>;
};

type Range = { readonly edition: number; readonly from: Uprn; readonly to: Uprn };

export async function readPage(tx: Tx, edition: number, after: Uprn | undefined): Promise<Page> {
  const properties = await readProperties(tx, edition, after);
  const [first, last] = [properties[0], properties.at(-1)];
  const byUprn = new Map(properties.map((property) => [property.uprn, property]));
  const none: Page = {
    properties,
    lpis: [],
    byUprn,
    descriptors: new Map(),
    organisations: new Map(),
    postcodes: new Map(),
  };
  if (!first || !last) return none;
  const range = { edition, from: first.uprn, to: last.uprn };
  const lpis = (await readLpis(tx, range)).filter(({ uprn }) => byUprn.has(uprn));
  const descriptors = await readDescriptors(tx, edition, [...new Set(lpis.map(({ usrn }) => usrn))]);
  const delivery = await readDelivery(tx, range);
  const named = await readOrganisations(tx, range);
  return {
    ...none,
    lpis,
    descriptors: Map.groupBy(descriptors, ({ usrn }) => usrn),
    organisations: new Map([...delivery, ...named].map(({ uprn, organisation }) => [uprn, organisation])),
    postcodes: new Map(delivery.map(({ uprn, postcode }) => [uprn, postcode])),
  };
}

async function readProperties(tx: Tx, edition: number, after: Uprn | undefined) {
  const query = tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.blpu')
    .select(['uprn', 'logical_status', 'x_coordinate', 'y_coordinate', 'postcode_locator'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .orderBy('uprn')
    .limit(pageProperties);
  return (after === undefined ? query : query.where('uprn', '>', after)).execute();
}

async function readLpis(tx: Tx, { edition, from, to }: Range) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.lpi')
    .select(['lpi_key', 'uprn', 'usrn', 'language', 'logical_status', 'sao_text', 'pao_text'])
    .select(['sao_start_number', 'sao_start_suffix', 'sao_end_number', 'sao_end_suffix'])
    .select(['pao_start_number', 'pao_start_suffix', 'pao_end_number', 'pao_end_suffix'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('uprn', '>=', from)
    .where('uprn', '<=', to)
    .execute();
}

async function readDescriptors(tx: Tx, edition: number, usrns: readonly Usrn[]) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.street_descriptor')
    .select(['usrn', 'language', 'street_description', 'locality_name', 'town_name'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('usrn', '=', of.fn.any(of.val(usrns))))
    .orderBy('language', 'desc')
    .execute();
}

async function readDelivery(tx: Tx, { edition, from, to }: Range) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.delivery_point')
    .select(['uprn', 'organisation_name as organisation', 'postcode'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('uprn', '>=', from)
    .where('uprn', '<=', to)
    .execute();
}

async function readOrganisations(tx: Tx, { edition, from, to }: Range) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.organisation')
    .select(['uprn', 'organisation'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('uprn', '>=', from)
    .where('uprn', '<=', to)
    .execute();
}
