import type { Uprn, Usrn } from '#language';
import { tables, together } from '#platform/database';
import type { Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';

/** Addresses whose lines one transaction writes, and as many more as the last street has. */
const pageLpis = 4_000;

export type Property = Awaited<ReturnType<typeof readProperties>>[number];
export type Lpi = Awaited<ReturnType<typeof readLpis>>[number];
export type Descriptor = Awaited<ReturnType<typeof readDescriptors>>[number];

/** Some streets of an edition with their addresses, and all that an address line needs to know of them. */
export type Page = {
  readonly lpis: readonly Lpi[];
  /** Of streets without addresses too. */
  readonly descriptors: readonly Descriptor[];
  readonly properties: ReadonlyMap<Uprn, Property>;
  readonly organisations: ReadonlyMap<Uprn, string>;
  readonly postcodes: ReadonlyMap<Uprn, string>;
  readonly classes: ReadonlyMap<Uprn, string>;
  /** The street after which the next page begins; nothing at the end. */
  readonly last: Usrn | undefined;
};

export async function readPage(tx: Tx, edition: number, after: Usrn | undefined): Promise<Page> {
  const last = await lastOfPage(tx, edition, after);
  const range = { edition, after, last };
  const [lpis, descriptors] = await together(readLpis(tx, range), readDescriptors(tx, range));
  const of = { edition, uprns: [...new Set(lpis.map(({ uprn }) => uprn))] };
  const [properties, delivery, named, classes] = await together(
    readProperties(tx, of),
    readDelivery(tx, of),
    readOrganisations(tx, of),
    readClasses(tx, of),
  );
  return {
    lpis,
    descriptors,
    last,
    properties: new Map(properties.map((property) => [property.uprn, property])),
    organisations: new Map([...delivery, ...named].map(({ uprn, organisation }) => [uprn, organisation])),
    postcodes: new Map(delivery.map(({ uprn, postcode }) => [uprn, postcode])),
    classes: new Map(classes.map(({ uprn, classification_code: code }) => [uprn, code])),
  };
}

type Range = {
  readonly edition: number;
  readonly after: Usrn | undefined;
  readonly last: Usrn | undefined;
};

/** The street that the last address of a page is in; nothing where they all fit in one. */
async function lastOfPage(tx: Tx, edition: number, after: Usrn | undefined): Promise<Usrn | undefined> {
  let query = tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.lpi')
    .select('usrn')
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .orderBy('usrn')
    .offset(pageLpis - 1)
    .limit(1);
  if (after) query = query.where('usrn', '>', after);
  return (await query.executeTakeFirst())?.usrn;
}

async function readLpis(tx: Tx, { edition, after, last }: Range) {
  let query = tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.lpi')
    .select(['lpi_key', 'uprn', 'usrn', 'language', 'logical_status', 'sao_text', 'pao_text'])
    .select(['sao_start_number', 'sao_start_suffix', 'sao_end_number', 'sao_end_suffix'])
    .select(['pao_start_number', 'pao_start_suffix', 'pao_end_number', 'pao_end_suffix'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition);
  if (after) query = query.where('usrn', '>', after);
  if (last) query = query.where('usrn', '<=', last);
  return query.execute();
}

async function readDescriptors(tx: Tx, { edition, after, last }: Range) {
  let query = tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.street_descriptor')
    .select(['usrn', 'language', 'street_description', 'locality_name', 'town_name'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .orderBy('usrn')
    .orderBy('language', 'desc');
  if (after) query = query.where('usrn', '>', after);
  if (last) query = query.where('usrn', '<=', last);
  return query.execute();
}

type Of = { readonly edition: number; readonly uprns: readonly Uprn[] };

async function readProperties(tx: Tx, { edition, uprns }: Of) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.blpu')
    .select(['uprn', 'logical_status', 'x_coordinate', 'y_coordinate', 'postcode_locator'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .execute();
}

async function readDelivery(tx: Tx, { edition, uprns }: Of) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.delivery_point')
    .select(['uprn', 'organisation_name as organisation', 'postcode'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .execute();
}

async function readOrganisations(tx: Tx, { edition, uprns }: Of) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.organisation')
    .select(['uprn', 'organisation'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .execute();
}

async function readClasses(tx: Tx, { edition, uprns }: Of) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.classification')
    .select(['uprn', 'classification_code'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('class_scheme', '=', addressBase)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .execute();
}

/** Other schemes are a council's own, or the valuation office's. */
const addressBase = 'AddressBase Premium Classification Scheme';
