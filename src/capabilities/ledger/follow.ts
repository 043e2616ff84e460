import { attempt, tables } from '#platform/database';
import type { Failure, Tx } from '#platform/database';
import { moveCursor, takeCursor } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { Place } from './order.ts';
import type { LedgerTables } from './tables.ts';
import { endOf, eventsIn } from './written.ts';
import type { Stretch, Without, Written } from './written.ts';

export type Following = {
  /** Its name, under which its cursor is kept. */
  readonly follower: string;
  /** Events in one turn, at most. */
  readonly most: number;
  readonly now: Temporal.Instant;
  /** Another follower, which this one may not overtake; what that one has set aside is left to it. */
  readonly behind?: string | undefined;
  /** What it passes over unread, thousands at a time: of a history that was brought in, nothing is news. */
  readonly without?: Without | undefined;
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
  { follower, now, ...following }: Following,
  handle: Handle,
): Promise<Turn> {
  const cursor = await takeCursor(tx, follower);
  if (!cursor) return { more: false, stumbled: undefined };
  const { events, end, more } = await nextOf(tx, { ...following, after: cursor });
  let reached = cursor;
  for (const event of events) {
    const failure = await attempt(tx, async () => handle(event));
    if (failure) return stumble(tx, { follower, now, reached }, { ...failure, event });
    reached = { ...event.place, tries: 0 };
  }
  if (end) reached = { ...end, tries: 0 };
  if (reached !== cursor) await moveCursor(tx, follower, reached);
  return { more, stumbled: undefined };
}

/** Events that a follower may pass over in one turn: so many are looked through in 50 ms, a third of it to plan the query. */
const mostPassed = 20_000;

type Next = {
  readonly events: readonly Written[];
  /** How far has been read, where that is further than the last of the events. */
  readonly end?: Place | undefined;
  readonly more: boolean;
};

async function nextOf(tx: Tx, stretch: Stretch): Promise<Next> {
  const { most, without } = stretch;
  if (!without) {
    const events = await eventsIn(tx, stretch);
    return { events, more: events.length === most };
  }
  const end = await endOf(tx, { ...stretch, most: mostPassed });
  if (!end) return { events: [], more: false };
  const events = await eventsIn(tx, { ...stretch, upTo: end });
  if (events.length === most) return { events, more: true };
  return { events, end: { tx: end.tx, seq: end.seq }, more: end.rows === mostPassed };
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
