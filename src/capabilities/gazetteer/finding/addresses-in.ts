import type { Uprn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { columnsOf } from '../cells.ts';
import { liveEdition } from '../editions/editions.ts';
import type { GazetteerTables } from '../tables.ts';
import { exactly } from './as-found.ts';
import { bestLines } from './best-lines.ts';
import type { Box, FoundAddress, Wanted } from './found.ts';

export type AddressesIn = { readonly results: readonly FoundAddress[]; readonly next?: string };

/** Addresses that can be chosen in a box of the National Grid, square after square from the south-west on, a page at a time. */
export async function addressesIn(tx: Tx, box: Box, { most, tongue, after }: Wanted): Promise<AddressesIn> {
  const edition = await liveEdition(tx);
  if (edition === undefined) return { results: [] };
  const from = placeIn(after);
  const found: Found[] = [];
  const columns = columnsOf(box).filter(({ north }) => north >= from.cell);
  for (let first = 0; first < columns.length && found.length <= most; first += columnsAtOnce) {
    const some = columns.slice(first, first + columnsAtOnce);
    found.push(...(await within(tx, { edition, box, columns: some, from, most: most + 1 - found.length })));
  }
  const page = found.slice(0, most);
  const shown = await bestLines(tx, { edition, uprns: page.map(({ uprn }) => uprn), tongue });
  const last = page.at(-1);
  const results = shown.map(exactly('place'));
  return found.length > most && last
    ? { results, next: `${String(last.cell)}.${String(last.uprn)}` }
    : { results };
}

/** Five kilometres of squares: where nobody lives the next five are looked at. */
const columnsAtOnce = 50;

type Place = { readonly cell: number; readonly uprn: number };

type Found = Place & { readonly uprn: Uprn };

function placeIn(after: string | undefined): Place {
  const [, cell, uprn] = /^(\d{1,9})\.(\d{1,12})$/.exec(after ?? '') ?? [];
  return { cell: Number(cell ?? 0), uprn: Number(uprn ?? 0) };
}

type Looking = {
  readonly edition: number;
  readonly box: Box;
  readonly columns: ReturnType<typeof columnsOf>;
  readonly from: Place;
  readonly most: number;
};

async function within(tx: Tx, { edition, box, columns, from, most }: Looking): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select cell, uprn from unnest(${columns.map(({ south }) => south)}::integer[], ${columns.map(({ north }) => north)}::integer[])
      as squares (south, north)
    cross join lateral (
      select cell, uprn from gazetteer.line
      where authority_id = ${tx.authority} and edition = ${edition} and logical_status <> '8'
        and cell between squares.south and squares.north and (cell, uprn) > (${from.cell}::integer, ${from.uprn}::bigint)
        and easting between ${box.west} and ${box.east} and northing between ${box.south} and ${box.north}
      group by cell, uprn order by cell, uprn limit ${most}) line
    order by cell, uprn limit ${most}`.execute(tables<GazetteerTables>(tx));
  return rows;
}
