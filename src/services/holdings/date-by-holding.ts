import { dateRetention } from '#capabilities/cases';
import { endOfHolding, historyOf } from '#capabilities/holdings';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';

/** The end of a holding is another than before: closed cases that are kept until so long after it are dated anew. */
export async function dateByHolding(tx: Tx, holding: Uuid, act: Act): Promise<void> {
  const cases = (await historyOf(tx, holding)).flatMap((change) => change.case ?? []);
  for (const id of new Set(cases))
    await dateRetention(tx, { case: id, bases: { 'holding-end': await endOfHolding(tx, id) } }, act);
}
