import { holdingsOn } from '#capabilities/holdings';
import type { Holding } from '#capabilities/holdings';
import type { Tx } from '#platform/database';
import type { RequestStory } from '#services';

/** What was granted, renewed, changed or ended by the cases of a request, each once; what was taken back has no part in it. */
export async function holdingsThrough(
  tx: Tx,
  { cases }: Pick<RequestStory, 'cases'>,
): Promise<readonly Holding[]> {
  const found = new Map<string, Holding>();
  for (const { id } of cases.filter((served) => !served.withdrawnAt))
    for (const held of await holdingsOn(tx, id)) found.set(held.id, held);
  return [...found.values()];
}
