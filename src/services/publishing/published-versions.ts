import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';

export type PublishedVersion = {
  readonly version: number;
  readonly publishedAt: Temporal.Instant;
  readonly isLive: boolean;
};

const mostShown = 50;

/** The versions of a service that were published here, newest first, so many at most; none for what never was. */
export async function publishedVersions(tx: Tx, service: string): Promise<readonly PublishedVersion[]> {
  const rows = await tables<ServicesTables>(tx)
    .selectFrom('services.pack as p')
    .leftJoin('services.offer as o', (join) =>
      join
        .onRef('o.authority_id', '=', 'p.authority_id')
        .onRef('o.service', '=', 'p.service')
        .onRef('o.version', '=', 'p.version'),
    )
    .select(['p.version', 'p.published_at as publishedAt', 'o.version as live'])
    .where('p.authority_id', '=', tx.authority)
    .where('p.service', '=', service)
    .orderBy('p.version', 'desc')
    .limit(mostShown)
    .execute();
  return rows.map(({ live, ...version }) => ({ ...version, isLive: live !== null }));
}
