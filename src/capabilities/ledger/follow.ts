import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { attempt } from './attempt.ts';
import type { Failure } from './attempt.ts';
import { moveCursor, takeCursor } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { LedgerTables } from './tables.ts';
import { eventsIn } from './written.ts';
import type { Written } from './written.ts';

export type Following = {
  /** Its name, under which its cursor is kept. */
  readonly follower: string;
  /** Events in one turn, at most. */
  readonly most: number;
  readonly now: Temporal.Instant;
  /** Another follower, which this one may not overtake; what that one has set aside is left to it. */
  readonly behind?: string | undefined;
};

/** What a turn came to: whether there may be more, and the event that ended it early. */
export type Turn = { readonly more: boolean; readonly stumbled: Stumble | undefined };

export type Stumble = Failure & {
  readonly event: Written;
  readonly tries: number;
  readonly isSetAside: boolean;
};

/** What does with an event whatever the follower is for. What it has done is undone when it throws. */
export type Handle = (event: Written) => Promise<void>;

/** So often one event may fail, a turn apart each time, before the follower goes on without it. */
const mostTries = 5;

/**
 * Handles the next settled events, in order; the cursor moves with this transaction, so that each is handled once. One
 * that fails ends the turn and is tried again in the next; after five times it is set aside. Nothing happens while another
 * process holds the cursor.
 */
export async function follow(
  tx: Tx,
  { follower, most, now, behind }: Following,
  handle: Handle,
): Promise<Turn> {
  const cursor = await takeCursor(tx, follower);
  if (!cursor) return { more: false, stumbled: undefined };
  const events = await eventsIn(tx, { after: cursor, most, behind });
  let reached = cursor;
  for (const event of events) {
    const failure = await attempt(tx, async () => handle(event));
    if (failure) return stumble(tx, { follower, now, reached }, { ...failure, event });
    reached = { ...event.place, tries: 0 };
  }
  if (reached !== cursor) await moveCursor(tx, follower, reached);
  return { more: events.length === most, stumbled: undefined };
}

type Stumbling = {
  readonly follower: string;
  readonly now: Temporal.Instant;
  /** The last event that was handled, or where the turn began. */
  readonly reached: Cursor;
};

async function stumble(
  tx: Tx,
  { follower, now, reached }: Stumbling,
  { event, ...failure }: Failure & { readonly event: Written },
): Promise<Turn> {
  const tries = reached.tries + 1;
  const isSetAside = tries >= mostTries;
  if (isSetAside) {
    const { id, type, place } = event;
    await tables<LedgerTables>(tx)
      .insertInto('ledger.set_aside')
      .values({ follower, event_id: id, ...place, type, code: failure.code, tries, tried_at: now })
      .execute();
  }
  await moveCursor(tx, follower, isSetAside ? { ...event.place, tries: 0 } : { ...reached, tries });
  return { more: isSetAside, stumbled: { ...failure, event, tries, isSetAside } };
}
