import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Place } from './order.ts';
import type { LedgerTables } from './tables.ts';

/** One event as a follower reads it. `data` is checked by the event type's own `read`. */
export type Written = {
  readonly id: Uuid;
  readonly type: string;
  readonly subject: Uuid;
  readonly case: Uuid | null;
  readonly actorKind: string;
  readonly channel: string;
  readonly at: Temporal.Instant;
  readonly data: unknown;
  readonly place: Place;
};

/** Which events: those after a place, `most` at most; `behind` a follower, those alone that it has handled. */
export type Stretch = {
  readonly after: Place;
  readonly most: number;
  readonly behind?: string | undefined;
  readonly without?: Without | undefined;
};

/** What is no news to a follower: what happened before an instant, and what was written in this request (or job). */
export type Without = { readonly before: Temporal.Instant; readonly request: string };

/** The settled events of a stretch, in order. */
export async function eventsIn(
  tx: Tx,
  { upTo, ...stretch }: Stretch & { readonly upTo?: Place | undefined },
): Promise<readonly Written[]> {
  const { most, without } = stretch;
  const rows = await settled(tx, stretch)
    .$if(upTo !== undefined, (query) =>
      query.where(sql<boolean>`(e.tx, e.seq) <= (${upTo?.tx}::xid8, ${upTo?.seq}::bigint)`),
    )
    .$if(without !== undefined, (query) =>
      query.where('e.at', '>=', without?.before ?? null).where('e.request', '<>', without?.request ?? ''),
    )
    .limit(most)
    .execute();
  return rows.map(asWritten);
}

/** Where so many settled events after a place end, of whatever kind they are; nothing when there are none. */
export async function endOf(
  tx: Tx,
  stretch: Stretch,
): Promise<(Place & { readonly rows: number }) | undefined> {
  const events = settled(tx, stretch).clearSelect().select(['e.tx', 'e.seq']).limit(stretch.most);
  const { rows } = await sql<Place & { readonly rows: number }>`
    select tx::text as tx, seq, row_number() over (order by tx, seq)::int as rows
    from (${events}) as stretch order by tx desc, seq desc limit 1`.execute(tables<LedgerTables>(tx));
  return rows[0];
}

function settled(tx: Tx, { after, behind }: Stretch) {
  return orderedEvents(tx)
    .where(sql<boolean>`(e.tx, e.seq) > (${after.tx}::xid8, ${after.seq}::bigint)`)
    .where(sql<boolean>`e.tx < platform.horizon()`)
    .where(behind === undefined ? sql<boolean>`true` : handledBy(tx, behind));
}

/** The event at a place. */
export async function eventAt(tx: Tx, { tx: writer, seq }: Place): Promise<Written> {
  const row = await orderedEvents(tx)
    .where(sql<boolean>`(e.tx, e.seq) = (${writer}::xid8, ${seq}::bigint)`)
    .executeTakeFirstOrThrow();
  return asWritten(row);
}

function orderedEvents(tx: Tx) {
  return tables<LedgerTables>(tx)
    .selectFrom('ledger.event as e')
    .select(['e.id', 'e.type', 'e.subject_id', 'e.case_id', 'e.actor_kind', 'e.channel', 'e.at', 'e.data'])
    .select(['e.tx', 'e.seq'])
    .where('e.authority_id', '=', tx.authority)
    .orderBy('e.tx')
    .orderBy('e.seq');
}

/** Up to the follower's cursor, without what it has set aside. */
function handledBy(tx: Tx, follower: string) {
  const db = tables<LedgerTables>(tx);
  const cursor = db
    .selectFrom('ledger.cursor as c')
    .select('c.follower')
    .where('c.authority_id', '=', tx.authority)
    .where('c.follower', '=', follower)
    .where(sql<boolean>`(e.tx, e.seq) <= (c.tx, c.seq)`);
  const aside = db
    .selectFrom('ledger.set_aside as s')
    .select('s.event_id')
    .where('s.authority_id', '=', tx.authority)
    .where('s.follower', '=', follower)
    .where(sql<boolean>`s.event_id = e.id`);
  return sql<boolean>`exists (${cursor}) and not exists (${aside})`;
}

type Row = Awaited<ReturnType<ReturnType<typeof orderedEvents>['executeTakeFirstOrThrow']>>;

function asWritten({ subject_id, case_id, actor_kind, tx, seq, ...event }: Row): Written {
  return { ...event, subject: subject_id, case: case_id, actorKind: actor_kind, place: { tx, seq } };
}
