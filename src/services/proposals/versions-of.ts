import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { inForce, validitiesOf } from '../publishing/validity.ts';
import type { ServicesTables } from '../tables.ts';

/** A published version of a service, and from when it was or is to be in force. */
export type VersionInTime = {
  readonly version: number;
  readonly publishedAt: Temporal.Instant;
  /** Each time that it came into force, the latest last. */
  readonly from: readonly Temporal.Instant[];
  readonly isInForce: boolean;
  /** When something was added to it, the latest last. */
  readonly extendedAt: readonly Temporal.Instant[];
};

/** Every version of a service that was published here, the newest first. */
export async function versionsOf(
  tx: Tx,
  service: string,
  now: Temporal.Instant,
): Promise<readonly VersionInTime[]> {
  const rows = await tables<ServicesTables>(tx)
    .selectFrom('services.pack')
    .select(['version', 'published_at'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .orderBy('version', 'desc')
    .execute();
  const extensions = await tables<ServicesTables>(tx)
    .selectFrom('services.extension')
    .select(['version', 'extended_at as at'])
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .orderBy('version')
    .orderBy('number')
    .execute();
  const validities = await validitiesOf(tx, service);
  const live = inForce(validities, now)?.version;
  return rows.map(({ version, published_at: publishedAt }) => ({
    version,
    publishedAt,
    from: validities.filter((one) => one.version === version).map(({ from }) => from),
    isInForce: version === live,
    extendedAt: extensions.filter((one) => one.version === version).map(({ at }) => at),
  }));
}
