import { actorOf, londonDay } from '#language';
import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Council } from '../councils/council.ts';
import { proposalPublished } from '../events.ts';
import { latestVersion } from '../publishing/latest-versions.ts';
import { importPack } from '../publishing/publish-packs.ts';
import type { Publication } from '../publishing/publish-packs.ts';
import type { Days } from '../publishing/validity.ts';
import { checkProposal, documentOf } from './check-proposal.ts';
import { endProposal, lockProposal } from './end-proposal.ts';
import type { Proposal } from './proposals-of.ts';

export type PublishingProposal = {
  readonly proposal: Uuid;
  readonly council: Council;
  /** From which day on; at once when left out. */
  readonly days?: Days;
};

/**
 * Publishes a proposed version as an import is published: the library leaves it. By somebody else than who proposed it, on the
 * version on which it was based, and only as long as it fits what the council has.
 */
export async function publishProposal(
  tx: Tx,
  { proposal: id, council, days = {} }: PublishingProposal,
  act: Act,
): Promise<Publication> {
  const proposal = await lockProposal(tx, id);
  if (proposal.proposer.name === actorOf(act.by)) throw new Refusal('proposal.needs-another-person');
  if (await isBehind(tx, proposal)) throw new Refusal('proposal.is-behind');
  const read = await checkProposal(tx, { document: documentOf(proposal), council, on: londonDay(act.at) });
  if ('problems' in read) throw new Refusal('proposal.fits-no-more');
  const publication = await importPack(tx, { pack: read.found, days }, act);
  const { version } = publication;
  await endProposal(tx, { proposal, version }, act);
  await append(tx, proposalPublished({ subject: id, data: { service: proposal.service, version } }), act);
  return publication;
}

/** Whether another version came since: publishing this one would undo it without anybody having seen that. */
export async function isBehind(tx: Tx, { service, basedOn, digest }: Proposal): Promise<boolean> {
  const latest = await latestVersion(tx, service);
  return (latest?.version ?? null) !== basedOn && latest?.digest !== digest;
}
