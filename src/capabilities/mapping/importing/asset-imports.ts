import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { rearranged, sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { assetsImported } from '../events.ts';
import type { MappingTables } from '../tables.ts';

type Beginning = {
  readonly layer: string;
  readonly file: string;
  readonly digest: string;
  /** The import that answered when the file was compared. */
  readonly after: number;
};

/** One that has not ended for so long has died. */
const deadAfter = { hours: 1 } as const;
const open = 2_147_483_647;

/** Begins an import and gives its number; refused while another is under way or has overtaken this one. */
export async function beginAssets(
  tx: Tx,
  { layer, file, digest, after }: Beginning,
  { at }: Act,
): Promise<number> {
  const db = tables<MappingTables>(tx);
  await sql`select pg_advisory_xact_lock(hashtext('mapping.assets'), ${tx.authority}::integer)`.execute(db);
  const latest = await db
    .selectFrom('mapping.asset_import')
    .select(['number', 'begun_at', 'ended_at'])
    .where('authority_id', '=', tx.authority)
    .where('layer', '=', layer)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (latest && isInTheWay(latest, after, at)) throw new Refusal('mapping.import-under-way', { layer });
  await clearDead(tx, layer, after);
  const number = (latest?.number ?? 0) + 1;
  const row = { layer, number, id: newId(at), file, digest, begun_at: at };
  await db.insertInto('mapping.asset_import').values(row).execute();
  return number;
}

type Run = {
  readonly number: number;
  readonly begun_at: Temporal.Instant;
  readonly ended_at: Temporal.Instant | null;
};

function isInTheWay(
  { number, begun_at: begun, ended_at: ended }: Run,
  after: number,
  at: Temporal.Instant,
): boolean {
  return ended === null ? Temporal.Instant.compare(begun.add(deadAfter), at) > 0 : number > after;
}

type Ending = {
  readonly layer: string;
  readonly number: number;
  readonly digest: string;
  readonly counts: Readonly<Record<'added' | 'changed' | 'ended' | 'kept', number>>;
};

/** From here on the import answers. */
export async function goLive(tx: Tx, { layer, number, digest, counts }: Ending, act: Act): Promise<void> {
  const db = tables<MappingTables>(tx);
  const run = await db
    .updateTable('mapping.asset_import')
    .set({ ended_at: act.at })
    .where('authority_id', '=', tx.authority)
    .where('layer', '=', layer)
    .where('number', '=', number)
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('mapping.asset_live')
    .values({ layer, number, digest })
    .onConflict((clash) => clash.columns(['authority_id', 'layer']).doUpdateSet({ number, digest }))
    .execute();
  rearranged(tx);
  await append(tx, assetsImported({ subject: run.id, data: { layer, number, ...counts } }), act);
}

/** Takes away what a dead import wrote, and opens again what it closed. */
async function clearDead(tx: Tx, layer: string, live: number): Promise<void> {
  const db = tables<MappingTables>(tx);
  await db
    .deleteFrom('mapping.asset')
    .where('authority_id', '=', tx.authority)
    .where('layer', '=', layer)
    .where('since', '>', live)
    .execute();
  await db
    .updateTable('mapping.asset')
    .set({ until: open })
    .where('authority_id', '=', tx.authority)
    .where('layer', '=', layer)
    .where('until', '>', live)
    .where('until', '<', open)
    .execute();
}
