import type { AuthorityId } from '#language';
import { follow } from '#capabilities/ledger';
import { transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { intake } from '../past/past-case.ts';
import { oldestNews, tellingOf } from './telling-of.ts';
import type { Tidings } from './telling-of.ts';

/** The name under which its cursor is kept. */
export const tells = 'tells';

/** What is told to nobody: what happened too long ago, and whatever another system's cases brought with them. */
export function noNews(now: Temporal.Instant) {
  return { before: oldestNews(now), request: intake };
}

/** A message costs 20 ms on two busy cores (measured), and no transaction lasts over five seconds. */
export const batch = 50;
/**
 * The one follower of services: takes the next events of the ledger and queues what is to be told of them, in one
 * transaction with its cursor. Gives true when there may be more. An event older than two weeks is told to nobody. One that
 * cannot be told of is thrown, for whoever runs this to log; after five tries it is set aside, and the next come.
 */
export async function followLedger(
  database: Database,
  authority: AuthorityId,
  tidings: Tidings,
): Promise<boolean> {
  const { now } = tidings;
  const { more, stumbled } = await transaction(database, authority, async (tx) =>
    follow(tx, { follower: tells, most: batch, now, without: noNews(now) }, tellingOf(tx, tidings)),
  );
  if (!stumbled) return more;
  const { event, tries, isSetAside, code, error } = stumbled;
  const fate = isSetAside ? 'and is set aside' : 'and will be tried again';
  throw new Error(
    `telling of the event ${event.id} (${event.type}) failed ${String(tries)} times, last with ${code}, ${fate}`,
    { cause: error },
  );
}
