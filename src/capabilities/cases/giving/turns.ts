import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';

/** When the queue last gave to each officer, by its own count. */
export async function turnsOf(tx: Tx, queue: string): Promise<ReadonlyMap<Uuid, number>> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.turn')
    .select(['officer_id', 'turn'])
    .where('authority_id', '=', tx.authority)
    .where('queue', '=', queue)
    .execute();
  return new Map(rows.map(({ officer_id: officer, turn }) => [officer, turn]));
}

type Turn = { readonly queue: string; readonly officer: Uuid; readonly turn: number };

export async function keepTurn(tx: Tx, { queue, officer, turn }: Turn): Promise<void> {
  await tables<CasesTables>(tx)
    .insertInto('cases.turn')
    .values({ queue, officer_id: officer, turn })
    .onConflict((clash) => clash.columns(['authority_id', 'queue', 'officer_id']).doUpdateSet({ turn }))
    .execute();
}
