import type { PoolClient } from 'pg';
import type { Kysely } from 'kysely';
import { askAtOnce, askInTurn } from './ask.ts';
import type { Ask } from './ask.ts';
import { kyselyOn, runOn } from './client-dialect.ts';
import type { Run } from './client-dialect.ts';
import { gathering } from './gathered.ts';
import type { NewRow } from './gathered.ts';

/** What transactions ask by, one after the other, on one connection. */
export type Line = {
  readonly client: PoolClient;
  /** Past everything that waits: for beginnings and ends. */
  readonly ask: Ask;
  /** Sends a statement in this very turn, behind the rows that wait. */
  readonly run: Run;
  readonly kysely: Kysely<unknown>;
  /** A row that leaves with others, at the end of this turn at the latest. */
  readonly gather: (row: NewRow) => void;
  /** Lets the rows go that wait. */
  readonly leave: () => void;
  /** What was sent and is waited for by nobody yet; emptied by whoever waits. */
  readonly ahead: Promise<unknown>[];
  /** The rows that wait are sent no more. */
  readonly forget: () => void;
};

export function openLine(client: PoolClient, { pooled }: { readonly pooled: boolean }): Line {
  const ask = pooled ? askInTurn(client) : askAtOnce(client);
  const send = runOn(ask, !pooled);
  const gathered = gathering(send);
  const ahead: Promise<unknown>[] = [];
  const leave = () => {
    const left = gathered.leave();
    left?.catch(() => {});
    if (left) ahead.push(left);
  };
  const run: Run = (statement) => {
    leave();
    return send(statement);
  };
  const gather = (row: NewRow) => {
    if (gathered.add(row) === 1) process.nextTick(leave);
  };
  return { client, ask, run, kysely: kyselyOn(run), gather, leave, ahead, forget: gathered.forget };
}

/** Waits for what was sent, and gives what failed first in the order of sending: what failed later failed for it. */
export async function firstFailure({ ahead }: Line): Promise<PromiseRejectedResult | undefined> {
  while (ahead.length > 0) {
    const ended = await Promise.allSettled(ahead.splice(0));
    const failed = ended.find((sent) => sent.status === 'rejected');
    if (failed) return failed;
  }
  return undefined;
}
