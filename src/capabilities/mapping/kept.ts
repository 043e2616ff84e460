import type { AuthorityId } from '#language';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { MappingTables } from './tables.ts';

type LayerName = MappingTables['mapping.layer']['name'];

/** The digest of the file that a layer came from: what a browser or a process has kept is good until it changes. */
export async function revisionOf(tx: Tx, name: LayerName): Promise<string | undefined> {
  const layer = await arranged(tx, `layer ${name}`, () =>
    tables<MappingTables>(tx)
      .selectFrom('mapping.layer')
      .select('revision')
      .where('authority_id', '=', tx.authority)
      .where('name', '=', name)
      .executeTakeFirst(),
  );
  return layer?.revision;
}

/**
 * Reads a layer once for each council and revision and keeps it in the process, so that a question reads no shapes.
 */
export function kept<Value>(
  name: LayerName,
  read: (tx: Tx, revision: string) => Promise<Value>,
  none: Value,
) {
  const known = new Map<AuthorityId, { readonly revision: string; readonly value: Value }>();
  return async (tx: Tx): Promise<Value> => {
    const revision = await revisionOf(tx, name);
    if (revision === undefined) return none;
    const found = known.get(tx.authority);
    if (found?.revision === revision) return found.value;
    const value = await read(tx, revision);
    known.set(tx.authority, { revision, value });
    return value;
  };
}
