import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Keeper } from './keeper.ts';
import type { GazetteerTables } from '../tables.ts';

const pageRows = 50_000;

/** Properties and streets keep their identity for ever, whichever edition brought it. */
export async function keepIdentities(keeper: Keeper, edition: number): Promise<void> {
  await keepAll(keeper, (tx, after) =>
    keepPage(tx, {
      edition,
      after,
      from: 'gazetteer.street_descriptor',
      to: 'gazetteer.street',
      number: 'usrn',
    }),
  );
  await keepAll(keeper, (tx, after) =>
    keepPage(tx, { edition, after, from: 'gazetteer.blpu', to: 'gazetteer.property', number: 'uprn' }),
  );
}

async function keepAll(
  keeper: Keeper,
  keep: (tx: Tx, after: number) => Promise<number | undefined>,
): Promise<void> {
  let last: number | undefined = 0;
  while (last !== undefined) {
    const after: number = last;
    last = await keeper.step(
      (tx) => keep(tx, after),
      () => ({}),
    );
  }
}

type Page = {
  readonly edition: number;
  readonly after: number;
  readonly from: string;
  readonly to: string;
  readonly number: string;
};

async function keepPage(tx: Tx, { edition, after, from, to, number }: Page): Promise<number | undefined> {
  const column = sql.ref(number);
  const { rows } = await sql<{ last: number | null }>`
    with page as materialized (
      select distinct ${column} as number from ${sql.table(from)}
      where authority_id = ${tx.authority} and edition = ${edition} and ${column} > ${after}
      order by number limit ${pageRows}),
    kept as (
      insert into ${sql.table(to)} (authority_id, ${column})
      select ${tx.authority}::smallint, number from page where not exists (
        select from ${sql.table(to)} known where known.authority_id = ${tx.authority} and ${sql.ref(`known.${number}`)} = page.number)
      on conflict do nothing)
    select max(number) as last from page`.execute(tables<GazetteerTables>(tx));
  return rows[0]?.last ?? undefined;
}
