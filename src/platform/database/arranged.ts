import { sql } from 'kysely';
import type { AuthorityId } from '#language';
import { prepared } from './prepared.ts';
import type { Tx } from './tx.ts';

type Kept = { readonly revision: string; readonly values: Map<string, unknown> };

const kept = new Map<AuthorityId, Kept>();
const revisions = new WeakMap<Tx, Promise<string | undefined>>();

/**
 * Reads what a council has arranged (its offer, calendars, queues, maps), once in each process for as long as it stands.
 * Every change of a table under `platform.arranges` draws a new revision, in the transaction of the change; a transaction
 * asks for the revision once. `what` names the reading, with whatever it depends on.
 */
export async function arranged<Value>(tx: Tx, what: string, read: () => Promise<Value>): Promise<Value> {
  const revision = await revisionOf(tx);
  if (revision === undefined) return read();
  const { values } = valuesUnder(revision, tx.authority);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is asked for by one name is of one type
  if (values.has(what)) return values.get(what) as Value;
  const value = await read();
  values.set(what, value);
  return value;
}

/** The revision of all that a council has arranged; nothing before it has arranged anything. For tags of answers. */
export function arrangementOf(tx: Tx): Promise<string | undefined> {
  return revisionOf(tx);
}

/** Asks ahead, in the packet of whatever is asked next, so that the first reading waits for nothing. */
export function expectArranged(tx: Tx): void {
  revisionOf(tx).catch(() => {});
}

/** After a change in this very transaction: what it reads from now on is what it arranged. */
export function rearranged(tx: Tx): void {
  revisions.delete(tx);
}

function revisionOf(tx: Tx): Promise<string | undefined> {
  const asked = revisions.get(tx) ?? askRevision(tx);
  revisions.set(tx, asked);
  return asked;
}

async function askRevision(tx: Tx): Promise<string | undefined> {
  const { rows } = await selectRevision(tx, tx);
  return rows[0]?.revision;
}

const selectRevision = prepared(
  ({ authority }: Pick<Tx, 'authority'>) =>
    sql<{ revision: string }>`select revision from platform.arrangement where authority_id = ${authority}`,
);

function valuesUnder(revision: string, authority: AuthorityId): Kept {
  const known = kept.get(authority);
  if (known?.revision === revision) return known;
  const fresh = { revision, values: new Map<string, unknown>() };
  kept.set(authority, fresh);
  return fresh;
}
