import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import { append } from '#capabilities/ledger';
import { rowWriter, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
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
  keepParticipants(tx, { ...request, id, at: act.at });
  const served = request.open
    ? await insertCase(tx, { ...request, ...request.open, request: id, parent: null }, act)
    : await joinCase(tx, { request: id, join: request.join }, act);
  const how = request.open ? 'opened' : 'joined';
  await append(tx, madeEvent({ ...request, how }, { id, case: served.id }), act);
  await append(tx, served.event, act);
  return { request: id, reference: request.reference, case: served.id };
}

/** False when its reference or submission was kept before: by a doubled click, or by one that runs at this moment. */
async function keepRequest(tx: Tx, request: Asked & { readonly id: Uuid }, act: Act): Promise<boolean> {
  const row = requestRow(request, act);
  if (request.isNew) {
    writeNew(tx, row);
    return true;
  }
  const insert = tables<CasesTables>(tx).insertInto('cases.request').values(row);
  const kept = await insert.onConflict((clash) => clash.doNothing()).executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

export function requestRow(
  { id, reference, service, version, tongue, submission, fee }: Asked & { readonly id: Uuid },
  { channel, at }: Act,
) {
  const asked = { id, reference, service, version, submission_id: submission ?? null };
  return { ...asked, channel, tongue, made_at: at, fee_pence: fee ?? null };
}

/** Of what is unique in a new request and its case, only the reference was drawn. */
const drawn: readonly unknown[] = ['request_authority_id_reference_key', 'case_authority_id_reference_key'];

const writeNew = rowWriter<CasesTables, 'cases.request'>('cases.request', asTaken);

function asTaken(error: unknown): unknown {
  const isTaken = error instanceof Error && 'constraint' in error && drawn.includes(error.constraint);
  return isTaken ? new Refusal('case.reference-taken') : error;
}

/** For rows of which only the reference can be there already. */
export function refuseTaken(error: unknown): never {
  throw asTaken(error);
}

/** That somebody asked, and what became of it: a case of its own, or one that was known. */
export function madeEvent(
  { how, participants, ...request }: Asked & { readonly how: 'opened' | 'joined' },
  of: { readonly id: Uuid; readonly case: Uuid },
) {
  const { reference, service, version, submission = null, tongue, fee } = request;
  const asked = { reference, service, version, how, submission, tongue };
  const data = fee === undefined ? asked : { ...asked, fee };
  const detail = { participants: participantDetail(participants) };
  return requestMade({ subject: of.id, case: of.case, data, detail });
}
