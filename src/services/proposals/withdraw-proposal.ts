import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { proposalWithdrawn } from '../events.ts';
import { endProposal, lockProposal } from './end-proposal.ts';

/** Nobody wants it any more; what it was stays. Refused when it has ended. */
export async function withdrawProposal(tx: Tx, id: Uuid, act: Act): Promise<void> {
  const proposal = await lockProposal(tx, id);
  await endProposal(tx, { proposal }, act);
  const { service } = proposal;
  await append(tx, proposalWithdrawn({ subject: id, data: { service } }), act);
}
