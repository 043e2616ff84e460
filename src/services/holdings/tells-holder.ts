import type { Holding } from '#capabilities/holdings';
import type { Tx } from '#platform/database';
import type { holdingOccasions } from '../definition/holding.ts';
import { packOf } from '../publishing/published-services.ts';

/** Whether the service has a message for a holder when this becomes of what they have. */
export async function tellsHolder(
  tx: Tx,
  { service, version }: Pick<Holding, 'service' | 'version'>,
  on: (typeof holdingOccasions)[number],
): Promise<boolean> {
  const { definition } = await packOf(tx, service, version);
  return definition.tells.some((told) => told.on === on);
}
