import { createHash } from 'node:crypto';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { PlatformTables } from './tables.ts';

/** One unsafe request: who sent it, to which page, under which key, and a digest of what it said. */
export type Command = {
  readonly principal: string;
  readonly route: string;
  readonly key: string;
  readonly sent: Buffer;
};

export type Stored = { readonly location: string };

/** A digest of a body, whatever the order of its fields; the form token differs each time and does not count. */
export function digestBody(body: Readonly<Record<string, unknown>>, leftOut: readonly string[]): Buffer {
  const fields = Object.entries(body).filter(([name]) => !leftOut.includes(name));
  const ordered = fields.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(ordered)).digest();
}

/** What was answered when this very request came before. The same key with another body is refused. */
export async function storedAnswer(tx: Tx, command: Command): Promise<Stored | undefined> {
  const row = await of(tx, command);
  if (!row) return undefined;
  if (!row.sent.equals(command.sent)) throw new Refusal('request.key-reused');
  return row.location === null ? undefined : { location: row.location };
}

/** Claims the key for this transaction; gives false when another one had it first (having waited until it ended). */
export async function claimKey(
  tx: Tx,
  { principal, route, key, sent }: Command,
  now: Temporal.Instant,
): Promise<boolean> {
  const claimed = await tables<PlatformTables>(tx)
    .insertInto('platform.idempotency')
    .values({ principal, route, key, sent, claimed_at: now })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  return claimed.numInsertedOrUpdatedRows === 1n;
}

/** Gives a key back whose command came to nothing. */
export async function releaseKey(tx: Tx, { principal, route, key }: Command): Promise<void> {
  await tables<PlatformTables>(tx)
    .deleteFrom('platform.idempotency')
    .where('authority_id', '=', tx.authority)
    .where('principal', '=', principal)
    .where('route', '=', route)
    .where('key', '=', key)
    .execute();
}

export async function storeAnswer(tx: Tx, command: Command, { location }: Stored): Promise<void> {
  await tables<PlatformTables>(tx)
    .updateTable('platform.idempotency')
    .set({ status: 303, location })
    .where('authority_id', '=', tx.authority)
    .where('principal', '=', command.principal)
    .where('route', '=', command.route)
    .where('key', '=', command.key)
    .execute();
}

async function of(tx: Tx, { principal, route, key }: Command) {
  return tables<PlatformTables>(tx)
    .selectFrom('platform.idempotency')
    .select(['sent', 'location'])
    .where('authority_id', '=', tx.authority)
    .where('principal', '=', principal)
    .where('route', '=', route)
    .where('key', '=', key)
    .executeTakeFirst();
}
