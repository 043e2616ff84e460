import type { Tongue, Uprn } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { liveEdition } from '../editions/editions.ts';
import type { GazetteerTables } from '../tables.ts';
import { exactly } from './as-found.ts';
import { bestLines } from './best-lines.ts';
import type { FoundAddress } from './found.ts';

export type Reference = {
  readonly key: string;
  /** Whose key it is, as the gazetteer says it (`9999CT`); left out, anybody's. */
  readonly source?: string;
};

/** The properties that another system knows by a key: seldom more than one, never more than fifty. */
export async function addressesByReference(
  tx: Tx,
  reference: Reference,
  tongue: Tongue,
): Promise<FoundAddress[]> {
  const edition = await liveEdition(tx);
  if (edition === undefined) return [];
  const uprns = await uprnsKnownBy(tx, edition, reference);
  return (await bestLines(tx, { edition, uprns, tongue })).map(exactly('reference'));
}

const mostProperties = 50;

export async function uprnsKnownBy(tx: Tx, edition: number, { key, source }: Reference): Promise<Uprn[]> {
  const query = tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.cross_reference')
    .select('uprn')
    .distinct()
    .where('authority_id', '=', tx.authority)
    .where('edition', '=', edition)
    .where('cross_reference', '=', key)
    .orderBy('uprn')
    .limit(mostProperties);
  const rows = await (source === undefined ? query : query.where('source', '=', source)).execute();
  return rows.map(({ uprn }) => uprn);
}
