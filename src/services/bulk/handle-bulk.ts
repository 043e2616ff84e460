import type { Act, CaseReference, Uuid } from '#language';
import { attempt, tables, tryOut } from '#platform/database';
import type { Failure, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { addJob, restoreJobs } from '#platform/jobs';
import type { Job } from '#platform/jobs';
import type { Council } from '../councils/council.ts';
import { staffMemberOf } from '../councils/staff.ts';
import type { StaffMember } from '../councils/staff.ts';
import type { ServicesTables } from '../tables.ts';
import { bulkHandling } from './bulk-handling.ts';
import { lockBulkAction } from './bulk-actions.ts';
import type { BulkAction } from './bulk-actions.ts';
import { doDeed } from './do-deed.ts';

/** Cases in one transaction: they take a quarter of a second, and while it lasts nobody else can change them. */
const atOnce = 20;

/**
 * Carries a bulk action some cases further and asks for the next, in one transaction: whatever dies in between goes on from where it
 * was, and nothing is done twice, since what was done is written down with it.
 */
export function handleBulk(councilOf: (tx: Tx) => Council): Job<{ readonly bulk: Uuid }, Uuid, void> {
  return {
    ...bulkHandling,
    prepare: async (_tx, { bulk }) => bulk,
    perform: async () => {},
    record: async (tx, { plan }, act) => goOn(tx, { id: plan, council: councilOf(tx) }, act),
    giveUp: async (tx, { bulk }, { at }) => write(tx, bulk, { ended_at: at, how: 'failed' }),
  };
}

/** Asks again for what goes on and whose job the queue has lost. */
export async function restoreBulkActions(tx: Tx): Promise<number> {
  const rows = await tables<ServicesTables>(tx)
    .selectFrom('services.bulk_action')
    .select('id')
    .where('authority_id', '=', tx.authority)
    .where('ended_at', 'is', null)
    .where((on) => on.or([on('tried_at', 'is', null), on('approved_at', 'is not', null)]))
    .execute();
  return restoreJobs(
    tx,
    bulkHandling,
    rows.map(({ id }) => ({ bulk: id, key: id })),
  );
}

type Going = { readonly id: Uuid; readonly council: Council };

async function goOn(tx: Tx, { id, council }: Going, { at }: Act): Promise<void> {
  const action = await lockBulkAction(tx, id);
  if (!action || (action.triedAt && !action.approvedAt)) return;
  const officer = await staffMemberOf(tx, council, { id: action.officer, now: at });
  if (!officer) return write(tx, id, { ended_at: at, how: 'failed' });
  const phase = action.triedAt ? 'done' : 'tried';
  const rows = await nextOf(tx, id, phase);
  for (const row of rows) await handle(tx, { action, officer, phase, row }, at);
  if (rows.length === atOnce) return addJob(tx, bulkHandling, { bulk: id, key: id });
  await write(tx, id, phase === 'tried' ? { tried_at: at } : { ended_at: at, how: 'complete' });
}

type Row = { readonly place: number; readonly reference: CaseReference; readonly revision: number };
type Phase = 'tried' | 'done';

async function nextOf(tx: Tx, id: Uuid, phase: Phase): Promise<readonly Row[]> {
  return tables<ServicesTables>(tx)
    .selectFrom('services.bulk_case')
    .select(['place', 'reference', 'revision'])
    .where('authority_id', '=', tx.authority)
    .where('bulk_id', '=', id)
    .where(phase, 'is', null)
    .$if(phase === 'done', (query) => query.where('tried', '=', 'ok'))
    .orderBy('place')
    .limit(atOnce)
    .execute();
}

type Handled = {
  readonly action: BulkAction;
  readonly officer: StaffMember;
  readonly phase: Phase;
  readonly row: Row;
};

/** A refusal is what came of it; anything else is no answer, and the whole batch is tried again. */
async function handle(tx: Tx, { action, officer, phase, row }: Handled, at: Temporal.Instant): Promise<void> {
  const { deed } = action;
  const act: Act = { by: { kind: 'officer', id: officer.id }, channel: 'hub', request: action.id, at };
  const work = async () => doDeed(tx, { deed, officer, ...row }, act);
  const failure = await (phase === 'tried' ? tryOut(tx, work) : attempt(tx, work));
  const { code, facts } = resultOf(failure);
  await tables<ServicesTables>(tx)
    .updateTable('services.bulk_case')
    .set(phase === 'tried' ? { tried: code, tried_facts: facts } : { done: code, done_facts: facts })
    .where('authority_id', '=', tx.authority)
    .where('bulk_id', '=', action.id)
    .where('place', '=', row.place)
    .execute();
}

function resultOf(failure: Failure | undefined): { readonly code: string; readonly facts: string } {
  if (!failure) return { code: 'ok', facts: '{}' };
  if (!(failure.error instanceof Refusal)) throw failure.error;
  const { code, facts } = failure.error;
  return { code, facts: JSON.stringify(facts) };
}

async function write(
  tx: Tx,
  id: Uuid,
  values:
    | { readonly tried_at: Temporal.Instant }
    | { readonly ended_at: Temporal.Instant; readonly how: 'complete' | 'failed' },
): Promise<void> {
  await tables<ServicesTables>(tx)
    .updateTable('services.bulk_action')
    .set(values)
    .where('authority_id', '=', tx.authority)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
