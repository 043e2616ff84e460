import { actorOf } from '#language';
import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import type { HoldingsTables } from './tables.ts';

type Row = Selectable<HoldingsTables['holdings.change']>;

export type NewChange = {
  readonly holding: Uuid;
  readonly what: Row['what'];
  readonly term: number;
  readonly from?: Temporal.PlainDate | undefined;
  readonly until?: Temporal.PlainDate | undefined;
  readonly case?: Uuid | undefined;
  readonly why?: string | undefined;
};

/** Writes down what was done with a holding. False when the same case did the same with it before. */
export async function recordChange(tx: Tx, change: NewChange, { by, at }: Act): Promise<boolean> {
  const { holding, what, term, from, until, case: through, why } = change;
  const written = await tables<HoldingsTables>(tx)
    .insertInto('holdings.change')
    .values({
      id: newId(at),
      holding_id: holding,
      what,
      term,
      from_on: from ?? null,
      until_on: until ?? null,
      case_id: through ?? null,
      why: why || null,
      actor_kind: by.kind,
      actor: actorOf(by),
      changed_at: at,
    })
    .onConflict((clash) => clash.columns(['authority_id', 'holding_id', 'case_id', 'what']).doNothing())
    .executeTakeFirst();
  return written.numInsertedOrUpdatedRows === 1n;
}
