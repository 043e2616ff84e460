import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { requestMade } from '../events.ts';
import { insertCase } from '../handling/insert-case.ts';
import type { CasesTables } from '../tables.ts';
import { firstStatus } from '../versions/index.ts';
import { joinCase } from './join-case.ts';
import { earlierRequest } from './earlier-request.ts';
import { keepParticipants, participantDetail } from './participant.ts';
import type { Asked, Opened, Request } from './request.ts';

/**
 * Keeps a request and opens its case under the same reference, or joins it to the open case named: a public one, unless
 * an officer does it. Sent twice, by reference or by submission, it is one request and one case.
 */
export async function openRequest(tx: Tx, request: Request, act: Act): Promise<Opened> {
  await firstStatus(tx, request);
  const id = newId(act.at);
  if (!(await keepRequest(tx, { ...request, id }, act))) return earlierRequest(tx, request);
  await keepParticipants(tx, { ...request, id, at: act.at });
  const served = request.open
    ? await insertCase(tx, { ...request, ...request.open, request: id, parent: null }, act)
    : await joinCase(tx, { request: id, join: request.join }, act);
  await append(tx, made(request, { id, case: served.id }), act);
  await append(tx, served.event, act);
  return { request: id, reference: request.reference, case: served.id };
}

/** False when its reference or submission was kept before: by a doubled click, or by one that runs at this moment. */
async function keepRequest(
  tx: Tx,
  { id, ...request }: Asked & { readonly id: Uuid },
  act: Act,
): Promise<boolean> {
  const { reference, service, version, tongue, submission } = request;
  const { numInsertedOrUpdatedRows } = await tables<CasesTables>(tx)
    .insertInto('cases.request')
    .values({
      id,
      reference,
      service,
      version,
      submission_id: submission ?? null,
      channel: act.channel,
      tongue,
      made_at: act.at,
    })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

function made({ open, participants, ...request }: Request, of: { readonly id: Uuid; readonly case: Uuid }) {
  const { reference, service, version, submission = null, tongue } = request;
  const how = open ? ('opened' as const) : ('joined' as const);
  const data = { reference, service, version, how, submission, tongue };
  const detail = { participants: participantDetail(participants) };
  return requestMade({ subject: of.id, case: of.case, data, detail });
}
