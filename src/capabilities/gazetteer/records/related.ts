import type { Tongue, Uprn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { sortedBest } from './best-line.ts';
import type { Related } from './record.ts';
import type { GazetteerTables } from '../tables.ts';

type Asked = { readonly edition: number; readonly uprns: readonly Uprn[]; readonly tongue: Tongue };

/** Properties by their best addresses, in the order asked for: those that departed by their last. */
export async function relatedOf(tx: Tx, { edition, uprns, tongue }: Asked): Promise<readonly Related[]> {
  if (uprns.length === 0) return [];
  const lines = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.line')
    .select(['uprn', 'language', 'logical_status', 'line'])
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .execute();
  const known = Map.groupBy(sortedBest(lines, tongue), ({ uprn }) => uprn);
  const gone = await departedOf(
    tx,
    uprns.filter((uprn) => !known.has(uprn)),
  );
  return uprns.map((uprn) => {
    const best = known.get(uprn)?.[0];
    if (best) return { uprn, line: best.line, standing: best.logical_status === '8' ? 'historical' : 'live' };
    return { uprn, line: gone.get(uprn), standing: 'departed' };
  });
}

async function departedOf(tx: Tx, uprns: readonly Uprn[]): Promise<ReadonlyMap<Uprn, string>> {
  if (uprns.length === 0) return new Map();
  const rows = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.departed')
    .select(['uprn', 'line'])
    .where('authority_id', '=', tx.authority)
    .where((of) => of('uprn', '=', of.fn.any(of.val(uprns))))
    .execute();
  return new Map(rows.map(({ uprn, line }) => [uprn, line]));
}
