import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { viewRemoved, viewSaved } from '../events.ts';
import type { ServicesTables } from '../tables.ts';

/** A filter of a queue under a name. What the filter says is the hub's. */
export type SavedView = {
  readonly id: Uuid;
  readonly queue: string;
  readonly officer: Uuid;
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
  /** Everybody's who works the queue, not only of whoever saved it. */
  readonly shared: boolean;
};

/** Who looks, and at which queues they may. */
export type Viewer = { readonly officer: Uuid; readonly queues: readonly string[] };

/** Of one's own; of a queue's, as many again. */
const mostViews = 20;

/** Keeps a view. Refused when there is one by that name, or there are enough; the same twice is once. */
export async function saveView(tx: Tx, view: SavedView, act: Act): Promise<void> {
  if ((await countLike(tx, view)) >= mostViews) throw new Refusal('view.too-many', { most: mostViews });
  const { id, queue, officer, name, filter, shared } = view;
  const row = { id, queue, officer_id: officer, name, filter: JSON.stringify(filter), shared };
  const { numInsertedOrUpdatedRows } = await tables<ServicesTables>(tx)
    .insertInto('services.saved_view')
    .values({ ...row, saved_at: act.at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new Refusal('view.name-taken', { name });
  await append(tx, viewSaved({ subject: id, data: { queue, shared } }), act);
}

async function countLike(tx: Tx, { queue, officer, shared }: SavedView): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from services.saved_view
    where authority_id = ${tx.authority} and shared = ${shared}
      and ${shared ? sql`queue = ${queue}` : sql`officer_id = ${officer}`}`.execute(
    tables<ServicesTables>(tx),
  );
  return rows[0]?.count ?? 0;
}

/** Those of one's own and of everybody, in the queues that one may open, by name. */
export async function viewsFor(tx: Tx, { officer, queues }: Viewer): Promise<readonly SavedView[]> {
  if (queues.length === 0) return [];
  const rows = await seen(tx)
    .where('queue', 'in', queues)
    .where((on) => on.or([on('shared', '=', true), on('officer_id', '=', officer)]))
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .execute();
  return rows.map(asView);
}

/** One that somebody may see: their own, or everybody's. */
export async function savedView(tx: Tx, id: Uuid, officer: Uuid): Promise<SavedView | undefined> {
  const row = await seen(tx)
    .where('id', '=', id)
    .where((on) => on.or([on('shared', '=', true), on('officer_id', '=', officer)]))
    .executeTakeFirst();
  return row && asView(row);
}

/** Removes a view; one that is gone already is gone. */
export async function removeView(tx: Tx, { id, queue, shared }: SavedView, act: Act): Promise<void> {
  const { numDeletedRows } = await tables<ServicesTables>(tx)
    .deleteFrom('services.saved_view')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await append(tx, viewRemoved({ subject: id, data: { queue, shared } }), act);
}

function seen(tx: Tx) {
  return tables<ServicesTables>(tx)
    .selectFrom('services.saved_view')
    .select(['id', 'queue', 'officer_id', 'name', 'filter', 'shared'])
    .where('authority_id', '=', tx.authority);
}

type Row = Awaited<ReturnType<ReturnType<typeof seen>['executeTakeFirstOrThrow']>>;

function asView({ officer_id: officer, filter, ...view }: Row): SavedView {
  return { ...view, officer, filter: words(filter) };
}

function words(filter: unknown): Readonly<Record<string, string>> {
  const entries = typeof filter === 'object' && filter !== null ? Object.entries(filter) : [];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
