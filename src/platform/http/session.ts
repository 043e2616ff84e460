import { hash } from 'node:crypto';
import type { AuthorityId, Uuid } from '#language';
import { newId, newToken } from '#platform/chance';
import { prepared, tables } from '#platform/database';
import type { Kysely, Tx } from '#platform/database';
import { isMinted, isToken, mintToken } from './session-token.ts';
import type { SigningKeys } from './session-token.ts';
import type { PlatformTables } from './tables.ts';

export type Principal = { readonly kind: 'officer' | 'resident'; readonly id: Uuid };

/** A browser's session with a portal. Until something is done in it, it is a cookie only: `stored` is false. */
export type Session = {
  readonly id: Uuid;
  readonly token: string;
  readonly stored: boolean;
  readonly principal: Principal | undefined;
};

export type SessionLimits = {
  /** Ends when nothing was asked for so long. */
  readonly idle: Temporal.Duration;
  /** Ends in any case. */
  readonly absolute: Temporal.Duration;
};

type In = { readonly portal: string; readonly now: Temporal.Instant; readonly limits: SessionLimits };

/** A visit within a minute of the last one does not write. */
const touchAfter = Temporal.Duration.from({ minutes: 1 });

function freshSession(now: Temporal.Instant, token: string): Session {
  return { id: newId(now), token, stored: false, principal: undefined };
}

/**
 * The session that a cookie's token names, unless it has ended. One that was never written down is an anonymous session of
 * its own, if we gave its token out: otherwise whoever can set a cookie would choose a visitor's session.
 */
export async function findSession(
  tx: Tx,
  token: string | undefined,
  { portal, now, limits, keys, isPassive }: In & { readonly keys: SigningKeys; readonly isPassive?: boolean },
): Promise<Session> {
  if (!token || !isToken(token)) return freshSession(now, mintToken(keys[0]));
  const { rows } = await selectSession(tx, { authority: tx.authority, digest: digestOf(token), portal });
  const [row] = rows;
  if (!row) return freshSession(now, isMinted(keys, token) ? token : mintToken(keys[0]));
  const idleEnd = row.seen_at.add(limits.idle);
  if (isBefore(idleEnd, now) || isBefore(row.ends_at, now)) return freshSession(now, mintToken(keys[0]));
  if (isPassive !== true) await touch(tx, row, now);
  return { id: row.id, token, stored: true, principal: principalIn(row) };
}

type Row = Awaited<ReturnType<typeof selectSession>>['rows'][number];

function principalIn({ principal_kind: kind, principal_id: id }: Row): Principal | undefined {
  return kind && id ? { kind, id } : undefined;
}

type Named = { readonly authority: AuthorityId; readonly digest: Buffer; readonly portal: string };

const selectSession = prepared(({ authority, digest, portal }: Named, db: Kysely<PlatformTables>) =>
  db
    .selectFrom('platform.session')
    .select(['id', 'principal_kind', 'principal_id', 'seen_at', 'ends_at'])
    .where('authority_id', '=', authority)
    .where('token_digest', '=', digest)
    .where('portal', '=', portal),
);

/** Writes an anonymous session down, so that what is done in it can be kept; of two at a time one is written. */
export async function keepSession(tx: Tx, session: Session, context: In): Promise<Session> {
  if (session.stored) return session;
  const kept = await insert(tx, session, context)
    .onConflict((clash) =>
      clash
        .columns(['authority_id', 'token_digest'])
        .doUpdateSet({ seen_at: (row) => row.ref('excluded.seen_at') }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return { ...session, id: kept.id, stored: true };
}

/** Signs in under a new token and a new row; the old token is worth nothing afterwards. */
export async function signIn(
  tx: Tx,
  session: Session,
  context: In & { readonly principal: Principal },
): Promise<Session> {
  await endSession(tx, session.id);
  const next = { ...freshSession(context.now, newToken()), principal: context.principal, stored: true };
  await insert(tx, next, context).execute();
  return next;
}

export async function endSession(tx: Tx, id: Uuid): Promise<void> {
  await tables<PlatformTables>(tx)
    .deleteFrom('platform.session')
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
}

/** Signs a principal out everywhere: on sign-out everywhere, and when an officer leaves. Gives how many sessions. */
export async function endSessionsOf(tx: Tx, principal: Principal): Promise<number> {
  const ended = await tables<PlatformTables>(tx)
    .deleteFrom('platform.session')
    .where('authority_id', '=', tx.authority)
    .where('principal_id', '=', principal.id)
    .executeTakeFirst();
  return Number(ended.numDeletedRows);
}

function insert(tx: Tx, session: Session, { portal, now, limits }: In) {
  return tables<PlatformTables>(tx)
    .insertInto('platform.session')
    .values({
      id: session.id,
      token_digest: digestOf(session.token),
      portal,
      principal_kind: session.principal?.kind ?? null,
      principal_id: session.principal?.id ?? null,
      started_at: now,
      seen_at: now,
      signed_in_at: session.principal ? now : null,
      ends_at: now.add(limits.absolute),
    });
}

async function touch(tx: Tx, { id, seen_at: seenAt }: Row, now: Temporal.Instant): Promise<void> {
  if (!isBefore(seenAt.add(touchAfter), now)) return;
  await tables<PlatformTables>(tx)
    .updateTable('platform.session')
    .set({ seen_at: now })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
}

function digestOf(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}
