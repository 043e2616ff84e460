import type { Act, CaseReference, GridPoint, Uprn, Usrn, Uuid } from '#language';
import { newId } from '#platform/chance';
import { rowWriter } from '#platform/database';
import type { Insertable, Selectable, Tx } from '#platform/database';
import type { NewClock } from '../clocks/case-clock.ts';
import { beginClocks } from '../clocks/keep-clocks.ts';
import { caseOpened } from '../events.ts';
import type { CasesTables } from '../tables.ts';
import { openTasks } from '../tasks/open-tasks.ts';
import type { TaskPlans } from '../tasks/open-tasks.ts';
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
  /** The thing that it is about: its layer on the council's map, and its owner's identifier. */
  readonly asset?: AssetKey | undefined;
  /** Who looks after the ground, by the name in the council's data, where that is not the council. */
  readonly owner?: string | undefined;
};

export type AssetKey = { readonly layer: string; readonly id: string };

export type NewCase = {
  readonly queue: string;
  /** The rule of the service that chose the queue, where one did. */
  readonly rule?: string | undefined;
  /** Actions that the answers bar for ever. */
  readonly barred?: readonly string[] | undefined;
  /** The class of service, team, ward and sensitivity by which lists are filtered. */
  readonly sight: string;
  readonly sensitivity: Selectable<CasesTables['cases.case']>['sensitivity'];
  readonly place: Place;
  /** What it asks of whoever its queue gives it to: a skill of the council's data, and units of what they can take on. */
  readonly needs?: { readonly skill?: string | undefined; readonly units?: number | undefined } | undefined;
  /** When it is to be done by, and the steps that led there, as the calendar gave them. */
  readonly due?: { readonly at: Temporal.Instant; readonly steps: readonly object[] } | undefined;
  /** For the tasks that it brings with it: where each waits, and when it is due. */
  readonly tasks?: TaskPlans | undefined;
  /** The clocks that it has, in the order of its service; its due time is that of the first of them to run out. */
  readonly clocks?: readonly NewClock[] | undefined;
};

type Opening = NewCase &
  Pin & { readonly reference: CaseReference; readonly request: Uuid | null; readonly parent: Uuid | null };

/** Opens a case in the first status of its version, and gives the event that says so. */
export async function insertCase(tx: Tx, { request, parent, ...opening }: Opening, act: Act) {
  const status = await firstStatus(tx, opening);
  await requireQueue(tx, opening.queue);
  const row = caseRow({ ...opening, parent }, { status, at: act.at });
  writeCase(tx, row);
  for (const barred of barredRows(row.id, opening)) writeBarred(tx, barred);
  await openTasks(tx, { of: row, on: 'opened', plans: opening.tasks }, act);
  beginClocks(tx, row.id, opening.clocks ?? []);
  if (request) linkRequest(tx, { request, case: row.id, how: 'opened', at: act.at });
  return { id: row.id, event: openedEvent(row, { request, rule: opening.rule }) };
}

const writeCase = rowWriter<CasesTables, 'cases.case'>('cases.case');

const writeBarred = rowWriter<CasesTables, 'cases.barred_action'>('cases.barred_action');

export function barredRows(id: Uuid, { barred = [] }: Pick<NewCase, 'barred'>) {
  return barred.map((action) => ({ case_id: id, action }));
}

export type CaseRow = Insertable<CasesTables['cases.case']>;

/** A case as it begins. */
export function caseRow(
  {
    reference,
    service,
    version,
    queue,
    sight,
    sensitivity,
    place,
    due,
    parent,
    needs,
  }: Omit<Opening, 'request'>,
  { status, at }: { readonly status: string; readonly at: Temporal.Instant },
) {
  const pinned = { reference, service, version, status, queue };
  const columns = { ...pinned, ...placeColumns(place), parent_id: parent, sight, sensitivity };
  const { skill = null, units = 1 } = needs ?? {};
  return {
    id: newId(at),
    ...columns,
    skill,
    units,
    ...dueColumns(due ?? null),
    opened_at: at,
  } satisfies CaseRow;
}

/** That it was opened, by which request (a sub-case is opened by none), and which rule chose its queue. */
export function openedEvent(
  row: ReturnType<typeof caseRow>,
  { request, rule }: Pick<Opening, 'request' | 'rule'>,
) {
  const { id, reference, service, version, status, queue, ward, parent_id: parent, due_at: due } = row;
  const pinned = { reference, service, version, status, queue };
  const data = { revision: 1, ...pinned, request, parent, ward, dueAt: due && due.toString() };
  return caseOpened({ subject: id, case: id, data: rule === undefined ? data : { ...data, rule } });
}

function dueColumns(due: NonNullable<NewCase['due']> | null) {
  return { due_at: due && due.at, due_steps: JSON.stringify(due ? due.steps : []) };
}

function placeColumns({ description, point, uprn, usrn, ward, asset, owner }: Place) {
  return {
    place: description || null,
    easting: point ? Math.round(point.easting) : null,
    northing: point ? Math.round(point.northing) : null,
    uprn: uprn ?? null,
    usrn: usrn ?? null,
    ward: ward ?? null,
    asset_layer: asset ? asset.layer : null,
    asset: asset ? asset.id : null,
    owner: owner ?? null,
  };
}
