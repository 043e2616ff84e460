import { z } from 'zod';
import { authorityId } from '#language';
import type { Act, AuthorityId } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';

/**
 * Work outside the database, after the commit that made it necessary: `prepare` in a transaction (nothing, if there is
 * nothing left to do), `perform` outside any, `record` in another. All three may run twice.
 */
export type Job<Payload, Plan, Done> = {
  readonly name: string;
  /** Identifiers only; the authority is added. */
  readonly payload: z.ZodType<Payload>;
  readonly attempts: number;
  readonly prepare: (tx: Tx, payload: Payload, act: Act) => Promise<Plan | undefined>;
  /** Throws when it should be tried again; an answer that will not change is a value. */
  readonly perform: (plan: Plan) => Promise<Done>;
  readonly record: (tx: Tx, done: { readonly plan: Plan; readonly done: Done }, act: Act) => Promise<void>;
  /** After the last attempt failed: the place to die visibly. */
  readonly giveUp: (tx: Tx, payload: Payload, act: Act) => Promise<void>;
};

/** The name and payload of a job, which is all that whoever adds it needs to know. */
export type JobKind<Payload> = Pick<Job<Payload, never, never>, 'name' | 'payload' | 'attempts'>;

type When = { readonly at?: Temporal.Instant; readonly key?: string };

/** Adds a job in this transaction; with a `key`, one that has not begun yet is replaced. */
export async function addJob<Payload>(
  tx: Tx,
  kind: JobKind<Payload>,
  { at, key, ...payload }: Payload & When,
): Promise<void> {
  const own = key === undefined ? null : keyOf(tx, kind, key);
  await sql`select jobs.add(${kind.name}, ${bodyOf(tx, payload)}::json, ${at ?? null}::timestamptz, ${own}, ${kind.attempts})`.execute(
    tables<Record<string, never>>(tx),
  );
}

/**
 * Adds those jobs again, each under its key, that the queue has lost or could not give up; one that waits or runs is left
 * alone. Gives how many were added.
 */
export async function restoreJobs<Payload>(
  tx: Tx,
  kind: JobKind<Payload>,
  wanted: readonly (Payload & { readonly key: string })[],
): Promise<number> {
  const keys = wanted.map(({ key }) => keyOf(tx, kind, key));
  const bodies = wanted.map(({ key: _key, ...payload }) => bodyOf(tx, payload));
  const { rows } = await sql<{ restored: number }>`
    select jobs.restore(${kind.name}, ${kind.attempts}, ${keys}::text[], ${bodies}::text[]) as restored`.execute(
    tables<Record<string, never>>(tx),
  );
  return rows[0]?.restored ?? 0;
}

function keyOf(tx: Tx, { name }: { readonly name: string }, key: string): string {
  return `${String(tx.authority)} ${name} ${key}`;
}

function bodyOf(tx: Tx, payload: object): string {
  return JSON.stringify({ authority: tx.authority, payload });
}

const envelope = z.object({ authority: authorityId, payload: z.unknown() });

export function openEnvelope<Payload>(
  sent: unknown,
  schema: z.ZodType<Payload>,
): { readonly authority: AuthorityId; readonly payload: Payload } {
  const { authority, payload } = envelope.parse(sent);
  return { authority, payload: schema.parse(payload) };
}
