import { requestNamed } from '#capabilities/cases';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import type { Seals } from '../../shell/index.ts';

/** The request that a sealed link names; nothing when the seal is not its own. */
export async function sealedRequest(
  tx: Tx,
  seals: Seals,
  named: { readonly reference: string; readonly seal: string },
): Promise<{ readonly id: Uuid } | undefined> {
  const reference = seals.open(named.reference, named.seal);
  return reference && (await requestNamed(tx, reference));
}
