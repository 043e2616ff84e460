import type { Uprn, Usrn } from '#language';
import { sql, tables, together } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { liveEdition } from '../editions/editions.ts';
import { sayClass } from '../records/say-code.ts';
import type { Coded } from '../records/say-code.ts';
import type { GazetteerTables } from '../tables.ts';
import type { PickedRecord } from './pick-records.ts';

type Row<Table extends keyof GazetteerTables> = Selectable<GazetteerTables[Table]>;

/** One record with all that the national format says of it and of its property, as the file says it. */
export type NationalRecord = PickedRecord & {
  readonly property: Row<'gazetteer.blpu'>;
  readonly point: Row<'gazetteer.delivery_point'> | undefined;
  readonly address: Row<'gazetteer.lpi'> | undefined;
  /** The name of the address's street in its language, or in the one that the street has. */
  readonly name: Row<'gazetteer.street_descriptor'> | undefined;
  readonly street: Row<'gazetteer.street_record'> | undefined;
  readonly organisation: Row<'gazetteer.organisation'> | undefined;
  /** With its English words. */
  readonly class: Coded | undefined;
};

/** The records that were picked, whole, in their order. */
export async function nationalRecords(
  tx: Tx,
  picked: readonly PickedRecord[],
): Promise<readonly NationalRecord[]> {
  const edition = await liveEdition(tx);
  if (edition === undefined || picked.length === 0) return [];
  const uprns = [...new Set(picked.map(({ uprn }) => uprn))];
  const [properties, points, addresses, organisations, classes] = await together(
    rowsOf(tx, 'gazetteer.blpu', { edition, uprns }),
    rowsOf(tx, 'gazetteer.delivery_point', { edition, uprns }),
    rowsOf(tx, 'gazetteer.lpi', { edition, uprns }),
    rowsOf(tx, 'gazetteer.organisation', { edition, uprns }),
    rowsOf(tx, 'gazetteer.classification', { edition, uprns }),
  );
  const usrns = [...new Set(addresses.map(({ usrn }) => usrn))];
  const [names, streets] = await together(
    streetRows(tx, 'gazetteer.street_descriptor', { edition, usrns }),
    streetRows(tx, 'gazetteer.street_record', { edition, usrns }),
  );
  const ofProperty = new Map(properties.map((row) => [row.uprn, row]));
  const ofPoint = new Map(points.map((row) => [`${row.uprn} ${row.udprn}`, row]));
  const ofAddress = new Map(addresses.map((row) => [row.lpi_key, row]));
  return picked.flatMap((one) => {
    const property = ofProperty.get(one.uprn);
    if (!property) return [];
    const address = one.dataset === 'LPI' ? ofAddress.get(one.key) : undefined;
    const code = current(classes, one.uprn)?.classification_code;
    return [
      {
        ...one,
        property,
        point: one.dataset === 'DPA' ? ofPoint.get(`${one.uprn} ${one.key}`) : undefined,
        address,
        name: address && nameOf(names, address),
        street: address && streets.find(({ usrn }) => usrn === address.usrn),
        organisation: current(organisations, one.uprn),
        class: code === undefined ? undefined : sayClass(code, 'en'),
      },
    ];
  });
}

type Wanted = { readonly edition: number; readonly uprns: readonly Uprn[] };
type OfProperties =
  | 'gazetteer.blpu'
  | 'gazetteer.delivery_point'
  | 'gazetteer.lpi'
  | 'gazetteer.organisation'
  | 'gazetteer.classification';

async function rowsOf<Table extends OfProperties>(tx: Tx, table: Table, { edition, uprns }: Wanted) {
  const { rows } = await sql<Row<Table>>`
    select * from ${sql.table(table)}
    where authority_id = ${tx.authority} and edition = ${edition} and uprn = any(${uprns}::bigint[])`.execute(
    tables<GazetteerTables>(tx),
  );
  return rows;
}

type OfStreets = { readonly edition: number; readonly usrns: readonly Usrn[] };

async function streetRows<Table extends 'gazetteer.street_descriptor' | 'gazetteer.street_record'>(
  tx: Tx,
  table: Table,
  { edition, usrns }: OfStreets,
) {
  const { rows } = await sql<Row<Table>>`
    select * from ${sql.table(table)}
    where authority_id = ${tx.authority} and edition = ${edition} and usrn = any(${usrns}::bigint[])`.execute(
    tables<GazetteerTables>(tx),
  );
  return rows;
}

/** What holds now before what has ended. */
function current<Held extends { readonly uprn: Uprn; readonly end_date: Temporal.PlainDate | null }>(
  rows: readonly Held[],
  uprn: Uprn,
): Held | undefined {
  const own = rows.filter((row) => row.uprn === uprn);
  return own.find((row) => row.end_date === null) ?? own[0];
}

function nameOf(
  names: readonly Row<'gazetteer.street_descriptor'>[],
  { usrn, language }: Row<'gazetteer.lpi'>,
): Row<'gazetteer.street_descriptor'> | undefined {
  const own = names.filter((name) => name.usrn === usrn);
  return (
    own.find((name) => name.language === language) ?? own.find(({ language: of }) => of === 'ENG') ?? own[0]
  );
}
