import { askOf } from '#capabilities/cases';
import type { AskRecord } from '#capabilities/cases';
import type { Client } from '#capabilities/identity';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';

/** An ask of those that this client answers; for another one it does not exist. */
export async function ownAsk(tx: Tx, { answers }: Client, id: Uuid): Promise<AskRecord | undefined> {
  const ask = await askOf(tx, id);
  return ask && answers.includes(ask.asks) ? ask : undefined;
}
