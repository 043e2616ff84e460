import { hash } from 'node:crypto';
import type { AuthorityId } from '#language';
import { prepared, sendAhead, tables } from '#platform/database';
import type { Kysely, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { PlatformTables } from './tables.ts';

/** One unsafe request: who sent it, to which page, under which key, and a digest of what it said. */
export type Command = {
  readonly principal: string;
  readonly route: string;
  readonly key: string;
  readonly sent: Buffer;
};

/** What a request was answered with: where it led, and to a program what it was told. */
export type Stored = {
  readonly status: number;
  readonly location: string | null;
  readonly body?: unknown;
};

/** A digest of a body, whatever the order of its fields; the form token differs each time and does not count. */
export function digestBody(body: Readonly<Record<string, unknown>>, leftOut: readonly string[]): Buffer {
  const fields = Object.entries(body).filter(([name]) => !leftOut.includes(name));
  const ordered = fields.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return hash('sha256', JSON.stringify(ordered), 'buffer');
}

/** What was answered when this very request came before. The same key with another body is refused. */
export async function storedAnswer(tx: Tx, command: Command): Promise<Stored | undefined> {
  const row = await of(tx, command);
  if (!row) return undefined;
  if (!row.sent.equals(command.sent)) throw new Refusal('request.key-reused');
  const { status, location, body } = row;
  return status === null ? undefined : { status, location, body };
}

/** Claims the key for this transaction; gives false when another one had it first (having waited until it ended). */
export async function claimKey(
  tx: Tx,
  { principal, route, key, sent }: Command,
  now: Temporal.Instant,
): Promise<boolean> {
  const { numAffectedRows } = await insertKey(tx, { principal, route, key, sent, now });
  return numAffectedRows === 1n;
}

const insertKey = prepared(
  (
    { principal, route, key, sent, now }: Command & { readonly now: Temporal.Instant },
    db: Kysely<PlatformTables>,
  ) =>
    db
      .insertInto('platform.idempotency')
      .values({ principal, route, key, sent, claimed_at: now })
      .onConflict((clash) => clash.doNothing()),
);

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

export function storeAnswer(tx: Tx, command: Command, { status, location, body }: Stored): void {
  const told = body === undefined ? null : JSON.stringify(body);
  sendAhead(tx, updateAnswer(tx, { ...command, status, location, told, authority: tx.authority }));
}

type Answering = Command &
  Omit<Stored, 'body'> & { readonly told: string | null; readonly authority: AuthorityId };

const updateAnswer = prepared(
  ({ authority, principal, route, key, status, location, told }: Answering, db: Kysely<PlatformTables>) =>
    db
      .updateTable('platform.idempotency')
      .set({ status, location, body: told })
      .where('authority_id', '=', authority)
      .where('principal', '=', principal)
      .where('route', '=', route)
      .where('key', '=', key),
);

async function of(tx: Tx, { principal, route, key }: Command) {
  return tables<PlatformTables>(tx)
    .selectFrom('platform.idempotency')
    .select(['sent', 'status', 'location', 'body'])
    .where('authority_id', '=', tx.authority)
    .where('principal', '=', principal)
    .where('route', '=', route)
    .where('key', '=', key)
    .executeTakeFirst();
}
