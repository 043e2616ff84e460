import type { Act, AuthorityId, Uuid } from '#language';
import { messagesAbout } from '#capabilities/notifications';
import { nextEvents } from '#capabilities/ledger';
import type { Written } from '#capabilities/ledger';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import type { Links } from './links.ts';
import { occasionOf } from './occasion.ts';
import { tell } from './tell.ts';

/** A message costs 20 ms on two busy cores (measured), and no transaction lasts over five seconds. */
const batch = 50;
/** What lies further back is no news: a history that was imported, or a follower that stood still for long. */
const freshness = Temporal.Duration.from({ hours: 14 * 24 });

/**
 * The one follower of services: takes the next events of the ledger and queues what is to be told of them, in one
 * transaction with its cursor. Gives true when there may be more. An event older than two weeks is told to nobody.
 */
export async function followLedger(
  database: Database,
  authority: AuthorityId,
  { links, now }: { readonly links: Links; readonly now: Temporal.Instant },
): Promise<boolean> {
  return transaction(database, authority, async (tx) => {
    const events = await nextEvents(tx, 'tells', batch);
    for (const [place, event] of events.entries())
      await tellOf(tx, { event, links }, now.add({ milliseconds: place }));
    return events.length === batch;
  });
}

export type Restored = { readonly messages: number; readonly more: boolean };

/**
 * The reconciler: reads the ledger again behind the follower, by a cursor of its own, and queues what should have been
 * told and was not. Gives how many messages were missing; those that the follower has not come to yet are among them.
 */
export async function restoreMessages(tx: Tx, links: Links, { at }: Pick<Act, 'at'>): Promise<Restored> {
  const events = await nextEvents(tx, 'tells-restored', batch);
  let messages = 0;
  for (const [place, event] of events.entries())
    messages += await restore(tx, { event, links }, at.add({ milliseconds: place }));
  return { messages, more: events.length === batch };
}

/** Each event of a turn has its own millisecond, so that messages keep the order of what they tell of. */
type Following = { readonly event: Written; readonly links: Links };

async function restore(tx: Tx, following: Following, now: Temporal.Instant): Promise<number> {
  const { event } = following;
  const known = new Set(
    event.case ? (await messagesAbout(tx, event.case, mostTold)).map(({ id }) => id) : [],
  );
  const told = await tellOf(tx, following, now);
  return told.filter((message) => !known.has(message)).length;
}

const mostTold = 10_000;

async function tellOf(tx: Tx, { event, links }: Following, now: Temporal.Instant): Promise<readonly Uuid[]> {
  if (Temporal.Instant.compare(event.at, now.subtract(freshness)) < 0) return [];
  const occasion = await occasionOf(tx, event);
  if (!occasion) return [];
  const act: Act = {
    by: { kind: 'system', name: 'tells' },
    channel: 'system',
    request: `event ${event.id}`,
    at: now,
  };
  return tell(tx, { occasion, links }, act);
}
