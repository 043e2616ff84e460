import { actorOf } from '#language';
import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { serviceProposed } from '../events.ts';
import type { Pack } from '../packs/pack.ts';
import { digestOf } from '../publishing/digest.ts';
import { latestVersion } from '../publishing/latest-versions.ts';
import { lockPublishing } from '../publishing/switch-offers.ts';
import type { ServicesTables } from '../tables.ts';
import { proposalsOf } from './proposals-of.ts';

/** A whole pack, as `checkProposal` gave it, and why it should be published. */
export type Proposing = { readonly pack: Pack; readonly why: string };

/**
 * Keeps a version that somebody proposes; nothing is published by it. The same again, while it is open, is the same proposal. Refused
 * when it is what is live already (`proposal.changes-nothing`).
 */
export async function proposeVersion(tx: Tx, { pack, why }: Proposing, act: Act): Promise<Uuid> {
  const { service, written } = pack;
  await lockPublishing(tx);
  const digest = digestOf(written);
  const latest = await latestVersion(tx, service);
  if (latest?.isLive && latest.digest === digest) throw new Refusal('proposal.changes-nothing');
  const known = (await proposalsOf(tx, service)).find((one) => !one.ending && one.digest === digest);
  if (known) return known.id;
  const { by, at } = act;
  const proposer = actorOf(by);
  if (proposer === null || by.kind === 'anonymous' || by.kind === 'resident')
    throw new Error('a version is proposed by an officer or a command');
  const id = newId(at);
  await tables<ServicesTables>(tx)
    .insertInto('services.proposal')
    .values({
      id,
      service,
      based_on: latest?.version ?? null,
      digest,
      content: JSON.stringify(written),
      why,
      proposer_kind: by.kind,
      proposer,
      proposed_at: at,
    })
    .execute();
  await append(tx, serviceProposed({ subject: id, data: { service, digest } }), act);
  return id;
}
