import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { MappingTables } from '../tables.ts';
import type { AssetRow, ReadAssets } from './read-assets.ts';

/** What a file changes of a layer. */
export type AssetChanges = {
  readonly added: readonly AssetRow[];
  readonly changed: readonly AssetRow[];
  readonly ended: readonly string[];
  /** How many stay as they were. */
  readonly kept: number;
};

type Begin = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
type Import = { readonly layer: string; readonly number: number };

/** The open version of each thing: what is closed carries the number of the import that closed it. */
const open = 2_147_483_647;
const page = 20_000;

type Comparing = {
  readonly layer: string;
  readonly holds: 'whole' | 'changes';
  /** The import that answers. */
  readonly live: number;
};

export async function changesTo(
  begin: Begin,
  { rows, gone }: ReadAssets,
  { layer, holds, live }: Comparing,
): Promise<AssetChanges> {
  const known = await digestsOf(begin, { layer, number: live });
  const given = new Set(rows.map(({ id }) => id));
  const added = rows.filter(({ id }) => !known.has(id));
  const changed = rows.filter(({ id, digest }) => known.has(id) && known.get(id) !== digest);
  const missing = holds === 'whole' ? [...known.keys()].filter((id) => !given.has(id)) : [];
  const ended = holds === 'whole' ? missing : gone.filter((id) => known.has(id));
  return { added, changed, ended, kept: known.size - changed.length - ended.length };
}

/** Closes the open versions of some things and writes their next ones. */
export async function writeAssets(
  tx: Tx,
  rows: readonly AssetRow[],
  { layer, number }: Import,
): Promise<void> {
  await endAssets(
    tx,
    rows.map(({ id }) => id),
    { layer, number },
  );
  const versions = rows.map((row) => ({ ...row, layer, since: number }));
  await sql`insert into mapping.asset (layer, id, since, name, name_cy, easting, northing, usrn, facts, digest)
    select layer, id, since, name, name_cy, easting, northing, usrn, facts, digest
    from jsonb_populate_recordset(null::mapping.asset, ${JSON.stringify(versions)}::jsonb)`.execute(
    tables<MappingTables>(tx),
  );
}

export async function endAssets(tx: Tx, ids: readonly string[], { layer, number }: Import): Promise<void> {
  await tables<MappingTables>(tx)
    .updateTable('mapping.asset')
    .set({ until: number })
    .where('authority_id', '=', tx.authority)
    .where('layer', '=', layer)
    .where('id', '=', sql<string>`any(${ids})`)
    .where('until', '=', open)
    .execute();
}

async function digestsOf(begin: Begin, live: Import): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  for (let last: string | undefined = ''; last !== undefined;) {
    const rows: readonly { id: string; digest: string }[] = await begin((tx) =>
      digestsAfter(tx, live, last ?? ''),
    );
    for (const { id, digest } of rows) known.set(id, digest);
    last = rows.length === page ? rows.at(-1)?.id : undefined;
  }
  return known;
}

async function digestsAfter(tx: Tx, { layer, number }: Import, last: string) {
  return tables<MappingTables>(tx)
    .selectFrom('mapping.asset')
    .select(['id', 'digest'])
    .where('authority_id', '=', tx.authority)
    .where('layer', '=', layer)
    .where('id', '>', last)
    .where('since', '<=', number)
    .where('until', '>', number)
    .orderBy('id')
    .limit(page)
    .execute();
}
