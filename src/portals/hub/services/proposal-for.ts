import { nameOfficers } from '#capabilities/identity';
import { uuid } from '#language';
import type { Uuid } from '#language';
import { packIn, proposalNamed } from '#services';
import type { Pack, Proposal } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';

export const proposalParams = z.object({ proposal: uuid });

export type SeenProposal = {
  readonly proposal: Proposal;
  readonly pack: Pack;
  /** Whether the officer proposed it, and so cannot publish it. */
  readonly isOwn: boolean;
  readonly rail: Rail;
};

/** One proposal, whatever became of it; nothing when this council has none like it. */
export async function proposalFor(visit: HubVisit, id: Uuid): Promise<SeenProposal | undefined> {
  const proposal = await proposalNamed(visit.tx, id);
  if (!proposal) return undefined;
  const isOwn = proposal.proposer.name === officerIn(visit).id;
  return { proposal, pack: packIn(proposal), isOwn, rail: await railOf(visit) };
}

/** The names of the officers who proposed and ended proposals. */
export async function proposersOf(
  { tx }: HubVisit,
  proposals: readonly Proposal[],
): Promise<ReadonlyMap<string, string>> {
  const all = proposals.flatMap(({ proposer, ending }) => [proposer.name, ending?.by]);
  const officers = [...new Set(all)].flatMap((one) => uuid.safeParse(one).data ?? []);
  return nameOfficers(tx, officers);
}
