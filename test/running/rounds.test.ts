import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { eraseDetails } from '#capabilities/ledger';
import { uuid } from '#language';
import { closeDatabase, openDatabase, transaction } from '#platform/database';
import { act, thornmere } from '#test/database';
import { cloneDatabase } from '#test/postgres';
import { rowsOf } from '../chaos/as-owner.ts';
import { officerIn } from '../chaos/officer.ts';
import { openCaller } from './caller.ts';
import { employ, serve, setUp } from './council.ts';
import type { Served } from './council.ts';
import { temporaryFolder, tidyUp } from './ground.ts';
import { awaitMail, mailTo } from './mail.ts';
import { eventually } from './processes.ts';
import { checkout } from './program.ts';
import type { Program } from './program.ts';
import { reportRubbish } from './reporting.ts';

const people = ['gwen@example.org', 'idris@example.org', 'nesta@example.org'];

/** Whatever a worker looks after besides its queue is arranged while none is there; then one comes, and it is done. */
describe('the rounds of a worker', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let served: Served;
  let web: Program;
  let backups = '';

  before(async () => {
    database = await cloneDatabase();
    backups = temporaryFolder();
    served = await setUp(database);
    web = await serve(served);
  });
  after(async () => {
    tidyUp();
    await database.drop();
  });

  const found = async (statement: string) => (await rowsOf(database.owner, statement)).length;
  const inQueue = async (statement: string) => rowsOf(database.jobs, statement);

  test('while nobody sends them, the pages that promise an email say how late emails are', async () => {
    for (const email of people) await reportRubbish(served.origin, email);
    // One that reaches no mail system tells everybody, and is gone.
    const deaf = await employ({ settings: { ...served.settings, SMTP_URL: 'smtp://127.0.0.1:9' } });
    await eventually('messages', async () => (await found('select from notifications.message')) === 3);
    // The portals read so once in a quarter of a minute; those that begin, at once.
    for (const program of [deaf, web]) program.signal('SIGTERM');
    await Promise.all([deaf.ended, web.ended]);
    await inQueue(
      `update graphile_worker._private_jobs set created_at = created_at - interval '20 minutes', attempts = 1`,
    );
    web = await serve(served);
    const shown = async (path: string, tongue: string) =>
      (await openCaller().open(`${served.origin}${path}?tongue=${tongue}`)).text;
    await eventually('the notice', async () => /Our emails are late/.test(await shown('/sign-in', 'en')));
    assert.match(await shown('/sign-in', 'en'), /waited 20 minutes\. Yours will come/);
    assert.match(await shown('/sign-in', 'cy'), /Mae ein negeseuon e-bost yn hwyr/);
    assert.doesNotMatch(await shown('/', 'en'), /late/);
  });

  test('what the queue lost, what went stale, who left and what was erased: the next worker sees to it', async () => {
    await inQueue('delete from graphile_worker._private_jobs');
    await rowsOf(
      database.owner,
      `update notifications.message set queued_at = queued_at - interval '5 minutes'`,
    );
    const caller = openCaller();
    await caller.send(await caller.open(`${served.origin}/services/fly-tipping`), { begin: 'start' });
    await rowsOf(database.owner, `update forms.draft set expires_at = started_at + interval '1 second'`);
    assert.equal(await found('select from forms.draft'), 1);
    await officerIn(served.origin, 'Callum Slingsby');
    await rowsOf(
      database.owner,
      `update identity.officer set added_at = added_at - interval '1 year', signed_in_at = added_at - interval '1 year'`,
    );
    const erased = await eraseOne();

    await employ({
      settings: { ...served.settings, MOOTHALL_BACKUPS: backups, MOOTHALL_COUNCILS: forgetful() },
    });
    for (const email of people) await awaitMail(served.mailbox, email);
    await eventually(
      'the end of what went stale',
      async () => (await found('select from forms.draft')) === 0,
    );
    await eventually(
      'the closing of who is not seen any more',
      async () => (await found(`select from identity.officer_closing where why = 'dormant'`)) > 0,
    );
    await eventually('the journal', () => journal().includes(erased));
    await eventually('a seal', async () => (await found('select from ledger.seal')) > 0);
    for (const email of people) assert.equal((await mailTo(served.mailbox, email)).length, 1);
  });

  /** Erases the details of one event, and gives its identifier. */
  async function eraseOne(): Promise<string> {
    const [detail] = await rowsOf<{ event_id: string }>(database.owner, 'select event_id from ledger.detail');
    assert.ok(detail);
    const application = openDatabase({ url: database.application, connections: 1, name: 'test' });
    const events = [uuid.parse(detail.event_id)];
    const now = act(Temporal.Now.instant());
    assert.equal(await transaction(application, thornmere, (tx) => eraseDetails(tx, { events }, now)), 1);
    await closeDatabase(application);
    return detail.event_id;
  }

  function journal(): string {
    const file = join(backups, 'erasures.jsonl');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }
});

/** The councils, with one that closes whom nobody has seen for ninety days. */
function forgetful(): string {
  const folder = temporaryFolder();
  cpSync(join(checkout, 'councils'), folder, { recursive: true });
  const file = join(folder, 'thornmere/council.yaml');
  const text = readFileSync(file, 'utf8');
  assert.match(text, /dormantAfterDays: never/);
  writeFileSync(file, text.replace('dormantAfterDays: never', 'dormantAfterDays: 90'));
  return folder;
}
