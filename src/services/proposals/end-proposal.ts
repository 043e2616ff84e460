import { actorOf } from '#language';
import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { lockPublishing } from '../publishing/switch-offers.ts';
import type { ServicesTables } from '../tables.ts';
import { proposalNamed } from './proposals-of.ts';
import type { Proposal } from './proposals-of.ts';

/** A proposal that nobody else can end meanwhile; refused when it has ended. */
export async function lockProposal(tx: Tx, id: Uuid): Promise<Proposal> {
  await lockPublishing(tx);
  const proposal = await proposalNamed(tx, id);
  if (!proposal || proposal.ending) throw new Refusal('proposal.has-ended');
  return proposal;
}

/** Writes down what became of it; `version` when it was published. */
export async function endProposal(
  tx: Tx,
  { proposal, version }: { readonly proposal: Proposal; readonly version?: number },
  { by, at }: Act,
): Promise<void> {
  await tables<ServicesTables>(tx)
    .insertInto('services.proposal_ending')
    .values({
      proposal_id: proposal.id,
      proposer: proposal.proposer.name,
      how: version === undefined ? 'withdrawn' : 'published',
      version: version ?? null,
      ender: actorOf(by) ?? '',
      ended_at: at,
    })
    .execute();
}
