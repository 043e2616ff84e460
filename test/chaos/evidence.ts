import type { Found } from './history.ts';
import type { Settings } from '../running/program.ts';
import { rowsOf } from './as-owner.ts';

/** What stands in the database, read past everything that wrote it. */
export async function readEvidence(settings: Settings): Promise<Found> {
  const owner = settings['DATABASE_OWNER_URL'] ?? '';
  const [requests, notes, closed, unwitnessed, waiting] = await Promise.all([
    rowsOf<Found['requests'][number]>(owner, requestRows),
    rowsOf<Found['notes'][number]>(owner, noteRows),
    rowsOf<{ reference: string }>(owner, closedRows),
    rowsOf<{ fault: string }>(owner, witnesses),
    whatWaits(settings),
  ]);
  return {
    requests,
    notes,
    closed: closed.map(({ reference }) => reference),
    unwitnessed: unwitnessed.map(({ fault }) => fault),
    waiting,
  };
}

/** What is still to be done: jobs, messages, events that nobody has read, rows without a seal. */
export async function whatWaits(settings: Settings): Promise<readonly string[]> {
  const [jobs, others] = await Promise.all([
    rowsOf<Waiting>(settings['DATABASE_DIRECT_URL'] ?? '', jobRows),
    rowsOf<Waiting>(settings['DATABASE_OWNER_URL'] ?? '', waitingRows),
  ]);
  return [...jobs, ...others]
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => `${String(count)} ${what}`);
}

type Waiting = { what: string; count: number };

const requestRows = `
  select p.email as mark, r.reference, l.how, c.reference as case
  from cases.request r
    join cases.participant p on p.request_id = r.id
    join cases.request_case l on l.request_id = r.id
    join cases."case" c on c.id = l.case_id`;

const noteRows = `
  select n.text as mark, c.reference as case from cases.note n join cases."case" c on c.id = n.case_id
  where n.kind = 'internal'`;

const closedRows = `select c.reference from cases.closing x join cases."case" c on c.id = x.case_id`;

const jobRows = `select 'jobs in the queue' as what, count(*)::int as count from graphile_worker._private_jobs`;

const waitingRows = `
  select 'messages without an ending' as what, count(*)::int as count from notifications.message m
    where not exists (select from notifications.ending e where e.message_id = m.id)
  union all select 'events that were not followed', count(*)::int from ledger.event e
    where (e.tx, e.seq) > all (select c.tx, c.seq from ledger.cursor c where c.follower = 'tells')
  union all select 'events set aside', count(*)::int from ledger.set_aside
  union all select 'events without a seal', count(*)::int from ledger.event e where not exists (
    select from ledger.seal s where s.book = 'event' and (s.last_tx, s.last_seq) >= (e.tx, e.seq))
  union all select 'looks without a seal', count(*)::int from ledger.look l where not exists (
    select from ledger.seal s where s.book = 'look' and (s.last_tx, s.last_seq) >= (l.tx, l.seq))
  union all select 'keys without an answer', count(*)::int from platform.idempotency where location is null`;

/** Each row that must have its event, its type, and how the event names it. */
const witnessed = [
  [`cases."case"`, 'r.id', 'case.opened', 'e.subject_id'],
  ['cases.request', 'r.id', 'request.made', 'e.subject_id'],
  [
    `(select request_id as id from cases.request_case where how = 'joined')`,
    'r.id::text',
    'case.joined',
    `e.data ->> 'request'`,
  ],
  ['cases.note', 'r.id::text', 'case.noted', `e.data ->> 'note'`],
  ['(select case_id as id from cases.closing)', 'r.id', 'case.closed', 'e.subject_id'],
  ['forms.submission', 'r.id', 'form.submitted', 'e.subject_id'],
  ['notifications.message', 'r.id', 'message.queued', 'e.subject_id'],
  [
    `(select message_id as id from notifications.ending where how = 'sent')`,
    'r.id',
    'message.sent',
    'e.subject_id',
  ],
] as const;

const witnesses = witnessed
  .map(
    ([rows, id, type, named]) => `
  select '${type} of ' || ${id} || ' is there ' || count(e.id) || ' times' as fault
  from ${rows} r left join ledger.event e on e.type = '${type}' and ${named} = ${id}
  group by ${id} having count(e.id) <> 1`,
  )
  .join(' union all ');
