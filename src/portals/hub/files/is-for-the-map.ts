import type { CaseRecord } from '#capabilities/cases';
import type { Tx } from '#platform/database';
import { packOf } from '#services';

/** Whether a case stands on the map that everybody sees: it is open and public, and its service says so. */
export async function isForTheMap(
  tx: Tx,
  { service, version, sensitivity, closing }: CaseRecord,
): Promise<boolean> {
  if (closing || sensitivity !== 'public') return false;
  const { definition } = await packOf(tx, service, version);
  return definition.public === 'shown-on-map';
}
