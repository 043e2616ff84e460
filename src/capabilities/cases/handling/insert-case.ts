import type { Act, CaseReference, GridPoint, Uprn, Usrn, Uuid } from '#language';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Selectable, Tx } from '#platform/database';
import { caseOpened } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { firstStatus } from '../versions/index.ts';
import type { Pin } from '../versions/index.ts';
import { linkRequest } from './link-request.ts';
import { requireQueue } from './move-to-queue.ts';

/** Where something is. The point is kept to the metre. */
export type Place = {
  readonly description?: string | undefined;
  readonly point?: GridPoint | undefined;
  readonly uprn?: Uprn | undefined;
  readonly usrn?: Usrn | undefined;
  /** GSS code. */
  readonly ward?: string | undefined;
};

export type NewCase = {
  readonly queue: string;
  /** The class of service, team, ward and sensitivity by which lists are filtered. */
  readonly sight: string;
  readonly sensitivity: Selectable<CasesTables['cases.case']>['sensitivity'];
  readonly place: Place;
  /** When it is to be done by, and the steps that led there, as the calendar gave them. */
  readonly due?: { readonly at: Temporal.Instant; readonly steps: readonly object[] } | undefined;
};

type Opening = NewCase &
  Pin & { readonly reference: CaseReference; readonly request: Uuid | null; readonly parent: Uuid | null };

/** Opens a case in the first status of its version, and gives the event that says so. */
export async function insertCase(tx: Tx, { request, parent, ...opening }: Opening, act: Act) {
  const id = newId(act.at);
  const status = await firstStatus(tx, opening);
  await requireQueue(tx, opening.queue);
  const { reference, service, version, queue, sight, sensitivity, place, due = null } = opening;
  const pinned = { reference, service, version, status, queue };
  const columns = { ...pinned, ...placeColumns(place), parent_id: parent, sight, sensitivity };
  const timed = { ...dueColumns(due), opened_at: act.at };
  await tables<CasesTables>(tx)
    .insertInto('cases.case')
    .values({ id, ...columns, ...timed })
    .execute();
  if (request) await linkRequest(tx, { request, case: id, how: 'opened', at: act.at });
  const data = {
    revision: 1,
    ...pinned,
    request,
    parent,
    ward: columns.ward,
    dueAt: due && due.at.toString(),
  };
  return { id, event: caseOpened({ subject: id, case: id, data }) };
}

function dueColumns(due: NonNullable<NewCase['due']> | null) {
  return { due_at: due && due.at, due_steps: JSON.stringify(due ? due.steps : []) };
}

function placeColumns({ description, point, uprn, usrn, ward }: Place) {
  return {
    place: description || null,
    easting: point ? Math.round(point.easting) : null,
    northing: point ? Math.round(point.northing) : null,
    uprn: uprn ?? null,
    usrn: usrn ?? null,
    ward: ward ?? null,
  };
}
