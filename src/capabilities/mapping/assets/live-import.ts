import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { MappingTables } from '../tables.ts';

export type Live = { readonly number: number; readonly digest: string };

/** Which import answers, of each layer that has one. */
export async function liveImports(tx: Tx): Promise<ReadonlyMap<string, Live>> {
  return arranged(tx, 'live assets', async () => {
    const rows = await tables<MappingTables>(tx)
      .selectFrom('mapping.asset_live')
      .select(['layer', 'number', 'digest'])
      .where('authority_id', '=', tx.authority)
      .execute();
    return new Map(rows.map(({ layer, ...live }) => [layer, live]));
  });
}
