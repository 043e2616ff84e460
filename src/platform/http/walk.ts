import type { AuthorityId } from '#language';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import type { Kit, Visit } from './visit.ts';

/**
 * How a portal is walked without a trace: each request runs on what the walk has come to, and everything that it writes is undone when it
 * has been answered. Only what the walk has come to is kept, in a transaction of its own.
 */
export type Walk<K extends Kit> = {
  /** The pages, by their patterns, whose requests stand as any other's: those that begin and end a walk. */
  readonly stands: readonly string[];
  /** Before the page, when it is known who is there: makes everything as the walk left it. */
  readonly lay: (visit: Visit<K>) => Promise<void>;
  /** After the page: takes down what the walk has come to, and gives what keeps it. */
  readonly lift: (visit: Visit<K>) => Promise<Keep>;
};

export type Keep = (tx: Tx) => Promise<void>;

/** Does the work in a transaction that is undone, and then keeps what it says is to be kept. */
export async function undone<Result>(
  database: Database,
  authority: AuthorityId,
  work: (tx: Tx, keep: (what: Keep) => void) => Promise<Result>,
): Promise<Result> {
  const kept: Keep[] = [];
  const done: { readonly result: Result }[] = [];
  const undoing = new Error('a walk is undone');
  await transaction(database, authority, async (tx) => {
    done.push({ result: await work(tx, (what) => void kept.push(what)) });
    throw undoing;
  }).catch((error: unknown) => {
    if (error !== undoing) throw error;
  });
  const [came] = done;
  if (!came) throw undoing;
  const [keep] = kept;
  if (keep) await transaction(database, authority, keep);
  return came.result;
}
