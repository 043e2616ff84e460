import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { MappingTables } from '../tables.ts';
import { assetColumns, assetIn } from './asset.ts';
import type { Asset } from './asset.ts';
import { liveImports } from './live-import.ts';

/** A thing by its owner's identifier; also one that has gone (`ended`), as it last was: old cases are about it. */
export async function assetOf(
  tx: Tx,
  layer: string,
  id: string,
): Promise<(Asset & { readonly ended: boolean }) | undefined> {
  const live = (await liveImports(tx)).get(layer)?.number ?? 0;
  const row = await tables<MappingTables>(tx)
    .selectFrom('mapping.asset')
    .select([...assetColumns, 'until'])
    .where('authority_id', '=', tx.authority)
    .where('layer', '=', layer)
    .where('id', '=', id)
    .where('since', '<=', live)
    .orderBy('since', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...assetIn(row), ended: row.until <= live };
}
