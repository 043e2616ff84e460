import { casesToDestroy, destroyCase, doomedCase, endDestruction, erasedOf } from '#capabilities/cases';
import type { Doomed } from '#capabilities/cases';
import { removeFiles } from '#capabilities/documents';
import { removeSubmissions } from '#capabilities/forms';
import { eraseDetails, eventsAbout } from '#capabilities/ledger';
import { removeMessages } from '#capabilities/notifications';
import { forgetCorrections } from '#capabilities/profiles';
import type { Act, Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { ServicesTables } from '../tables.ts';
import { destroyedCase, noteDestroyed } from './destroyed-case.ts';

/** A case takes some 20 ms, one that many joined some hundreds, and no transaction lasts over five seconds. */
const together = 10;

/**
 * Destroys the next few cases of a batch that two people have approved: each whole or not at all, so that whoever dies in the midst leaves
 * nothing half destroyed, and the next goes on. True while there may be more.
 */
export async function destroyApproved(tx: Tx, act: Act): Promise<boolean> {
  const next = await casesToDestroy(tx, together);
  if (!next) return false;
  const { destruction, cases } = next;
  for (const id of cases) {
    const doomed = await doomedCase(tx, { destruction, case: id }, act);
    if (doomed) await destroy(tx, doomed, act);
  }
  if (cases.length === 0) await endDestruction(tx, destruction, act);
  return true;
}

/** What one erasure takes. */
const mostErased = 1_000;

async function destroy(tx: Tx, doomed: Doomed, act: Act): Promise<void> {
  const group = [doomed.id, ...doomed.merged];
  const { besides, without } = await erasedOf(tx, group);
  await removeAll(tx, doomed, act);
  const subjects = doomed.requests.map(({ id }) => id);
  const about = new Set<Uuid>(besides);
  for (const one of group)
    for (const event of await eventsAbout(tx, { case: one, subjects, except: doomed.staying }))
      about.add(event);
  const kept = new Set(without);
  const events = [...about].filter((event) => !kept.has(event));
  for (let from = 0; from < events.length; from += mostErased) {
    const some = events.slice(from, from + mostErased);
    await eraseDetails(tx, { events: some, destroyed: from === 0 ? noteDestroyed(doomed) : undefined }, act);
  }
}

/** Destroys what a backup has brought back, as the journal of erasures noted it. A case that is not there is gone already. */
export async function destroyAgain(tx: Tx, noted: unknown, act: Act): Promise<void> {
  await removeAll(tx, destroyedCase.parse(noted), act);
}

/** Removes all that anybody keeps of a case but the ledger; what others keep first, since cases know to whom it belongs. */
async function removeAll(tx: Tx, doomed: Doomed, act: Act): Promise<void> {
  const group = [doomed.id, ...doomed.merged];
  const requests = doomed.requests.map((request) => request.id);
  for (const id of group) await removeFiles(tx, { holder: { kind: 'case', id }, why: 'destroyed' }, act);
  for (const request of requests)
    await removeFiles(tx, { holder: { kind: 'request', id: request }, why: 'destroyed' }, act);
  for (const id of group) await removeMessages(tx, id);
  await removeSubmissions(
    tx,
    doomed.requests.flatMap(({ submission }) => submission ?? []),
  );
  await forgetCorrections(tx, requests);
  await forgetSystems(tx, requests);
  await destroyCase(tx, doomed, act);
}

/** Which system made a request, and in which conversation. */
async function forgetSystems(tx: Tx, requests: readonly Uuid[]): Promise<void> {
  if (requests.length === 0) return;
  for (const table of ['services.client_request', 'services.conversation'] as const)
    await tables<ServicesTables>(tx)
      .deleteFrom(table)
      .where('authority_id', '=', tx.authority)
      .where('request_id', 'in', [...requests])
      .execute();
}
