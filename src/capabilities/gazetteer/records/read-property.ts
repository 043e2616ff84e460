import type { Uprn } from '#language';
import { sql, tables, together } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { GazetteerTables } from '../tables.ts';

/** Children of one property that are read; a tower of flats has more, which are counted. */
export const mostChildren = 100;

/** Every row of one edition that is about one property, asked for at once. Nothing for a property that it does not have. */
export async function readProperty(tx: Tx, edition: number, uprn: Uprn) {
  const of = { edition, uprn };
  const [property, ...more] = await together(
    readBlpu(tx, of),
    readAddresses(tx, of),
    recordsOf(tx, 'gazetteer.delivery_point', of),
    recordsOf(tx, 'gazetteer.classification', of),
    recordsOf(tx, 'gazetteer.organisation', of),
    recordsOf(tx, 'gazetteer.cross_reference', of),
    readChildren(tx, of),
  );
  const [addresses, deliveryPoints, classes, organisations, references, children] = more;
  return property && { property, addresses, deliveryPoints, classes, organisations, references, children };
}

export type PropertyRows = NonNullable<Awaited<ReturnType<typeof readProperty>>>;

type Of = { readonly edition: number; readonly uprn: Uprn };

async function readBlpu(tx: Tx, { edition, uprn }: Of) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.blpu')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('uprn', '=', uprn)
    .executeTakeFirst();
}

async function readAddresses(tx: Tx, { edition, uprn }: Of) {
  return tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.lpi as lpi')
    .leftJoin('gazetteer.line as line', (join) =>
      join
        .onRef('line.authority_id', '=', 'lpi.authority_id')
        .onRef('line.edition', '=', 'lpi.edition')
        .onRef('line.lpi_key', '=', 'lpi.lpi_key'),
    )
    .selectAll('lpi')
    .select('line.line')
    .where('lpi.authority_id', '=', tx.authority)
    .where('lpi.edition', '=', edition)
    .where('lpi.uprn', '=', uprn)
    .orderBy('lpi.start_date', (order) => order.desc().nullsLast())
    .execute();
}

type RecordTable =
  | 'gazetteer.delivery_point'
  | 'gazetteer.classification'
  | 'gazetteer.organisation'
  | 'gazetteer.cross_reference';

/** What holds now before what has ended, and the latest first. */
async function recordsOf<Table extends RecordTable>(tx: Tx, table: Table, { edition, uprn }: Of) {
  const { rows } = await sql<Selectable<GazetteerTables[Table]>>`
    select * from ${sql.table(table)}
    where authority_id = ${tx.authority} and edition = ${edition} and uprn = ${uprn}
    order by end_date desc nulls first, start_date desc nulls last`.execute(tables<GazetteerTables>(tx));
  return rows;
}

async function readChildren(tx: Tx, { edition, uprn }: Of) {
  const { rows } = await sql<{ uprn: Uprn; count: number }>`
    select child.uprn, count(*) over ()::integer as count
    from gazetteer.blpu child
    left join gazetteer.line line on line.authority_id = ${tx.authority} and line.edition = ${edition} and line.uprn = child.uprn
    where child.authority_id = ${tx.authority} and child.edition = ${edition} and child.parent_uprn = ${uprn}
    group by child.uprn order by min(line.sort), child.uprn limit ${mostChildren}`.execute(
    tables<GazetteerTables>(tx),
  );
  return { first: rows.map((row) => row.uprn), count: rows[0]?.count ?? 0 };
}
