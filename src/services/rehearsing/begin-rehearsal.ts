import { actorOf, london } from '#language';
import type { Act, Uuid } from '#language';
import { countOpenedBetween } from '#capabilities/cases';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { addJob } from '#platform/jobs';
import { rehearsalBegun, rehearsalCancelled } from '../events.ts';
import { proposalNamed } from '../proposals/proposals-of.ts';
import { findLive } from '../publishing/published-services.ts';
import { lockPublishing } from '../publishing/switch-offers.ts';
import type { ServicesTables } from '../tables.ts';
import { lockRehearsal, underWay } from './rehearsals.ts';
import { rehearsing } from './rehearsing.ts';
import { emptyResult } from './result.ts';

/**
 * Begins to hold a proposed version against the requests of the last year. One that is under way already goes on. Refused while
 * another version of the service is rehearsed, and where there is nothing in force to compare it with.
 */
export async function beginRehearsal(tx: Tx, proposalId: Uuid, act: Act): Promise<Uuid> {
  await lockPublishing(tx);
  const proposal = await proposalNamed(tx, proposalId);
  if (!proposal || proposal.ending) throw new Refusal('proposal.has-ended');
  const { service } = proposal;
  const other = await underWay(tx, service);
  if (other?.proposal === proposalId) return other.id;
  if (other) throw new Refusal('rehearsal.under-way');
  const live = await findLive(tx, service);
  if (!live) throw new Refusal('rehearsal.nothing-to-compare');
  const { at, by } = act;
  const span = { service, from: at.toZonedDateTimeISO(london).subtract({ years: 1 }).toInstant(), until: at };
  const id = newId(at);
  await tables<ServicesTables>(tx)
    .insertInto('services.rehearsal')
    .values({
      id,
      proposal_id: proposalId,
      service,
      against: live.version,
      from_at: span.from,
      until_at: span.until,
      total: await countOpenedBetween(tx, span),
      result: JSON.stringify(emptyResult()),
      begun_at: at,
      beginner: actorOf(by) ?? '',
      seen_at: at,
    })
    .execute();
  await addJob(tx, rehearsing, { rehearsal: id, key: id });
  await append(tx, rehearsalBegun({ subject: proposalId, data: { service, against: live.version } }), act);
  return id;
}

/** Ends one that is under way; what it counted so far can be read. Done twice, nothing changes. */
export async function cancelRehearsal(tx: Tx, id: Uuid, act: Act): Promise<void> {
  const rehearsal = await lockRehearsal(tx, id);
  if (!rehearsal) return;
  await tables<ServicesTables>(tx)
    .updateTable('services.rehearsal')
    .set({ ended_at: act.at, how: 'cancelled' })
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .execute();
  const { proposal: subject, service } = rehearsal;
  await append(tx, rehearsalCancelled({ subject, data: { service } }), act);
}
