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
  const body = JSON.stringify({ authority: tx.authority, payload });
  const own = key === undefined ? null : `${String(tx.authority)} ${kind.name} ${key}`;
  await sql`select jobs.add(${kind.name}, ${body}::json, ${at ?? null}::timestamptz, ${own}, ${kind.attempts})`.execute(
    tables<Record<string, never>>(tx),
  );
}

const envelope = z.object({ authority: authorityId, payload: z.unknown() });

export function openEnvelope<Payload>(
  sent: unknown,
  schema: z.ZodType<Payload>,
): { readonly authority: AuthorityId; readonly payload: Payload } {
  const { authority, payload } = envelope.parse(sent);
  return { authority, payload: schema.parse(payload) };
}
