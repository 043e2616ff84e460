import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Client } from 'pg';
import { cloneDatabase } from '#test/postgres';
import { listening } from '#test/ports';
import { openCaller } from './caller.ts';
import type { Caller } from './caller.ts';
import { employ, serve, setUp } from './council.ts';
import type { Served } from './council.ts';
import { tidyUp } from './ground.ts';
import { awaitMail, mailTo, textOf } from './mail.ts';
import { eventually } from './processes.ts';
import { run } from './program.ts';
import type { Program } from './program.ts';
import { follow, reportRubbish } from './reporting.ts';

describe('portals and worker as processes of their own', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let served: Served;
  let web: Program;
  let worker: Program;

  before(async () => {
    database = await cloneDatabase();
    served = await setUp(database);
    [web, worker] = await Promise.all([serve(served), employ(served)]);
  });
  after(async () => {
    tidyUp();
    await database.drop();
  });

  const asOwner = async (statement: string) => ask(database.owner, statement);
  const ofQueue = async (statement: string) => ask(database.jobs, statement);

  test('a report is told of, worked and closed, and its closing is told of', async () => {
    const email = 'gwen@example.org';
    const reference = await reportRubbish(served.origin, email);
    const [received] = await awaitMail(served.mailbox, email);
    assert.match(received?.subject ?? '', new RegExp(reference));
    const officer = await officerIn(served.origin, 'Callum Slingsby');
    const form = await officer.open(`${served.origin}/hub/cases/${reference}/closing`);
    const closed = await officer.send(form, { outcome: 'cleared', note: 'Two tyres' });
    assert.match(closed.text, /Closed/);
    const [told] = await awaitMail(served.mailbox, email, 2);
    assert.ok(told);
    assert.match(told.subject, new RegExp(reference));
    assert.match(await textOf(served.mailbox, told), /We have cleared the rubbish/);
    assert.match(await follow(served.origin, reference, email), /closed|cleared/i);
  });

  test('a message that comes back is seen to', async () => {
    const email = 'later-bounce@example.org';
    await reportRubbish(served.origin, email);
    await eventually('the bounce', async () =>
      asOwner(
        `select from notifications.ending e join notifications.message m on m.id = e.message_id
         where m.recipient = '${email}' and e.how = 'bounced'`,
      ),
    );
  });

  test('a message whose worker was killed before it was sent is sent once by the next', async () => {
    await ends(worker);
    const silent = await listening(0);
    const deaf = await employ({
      settings: { ...served.settings, SMTP_URL: `smtp://127.0.0.1:${String(silent.port)}` },
    });
    const email = 'idris@example.org';
    await reportRubbish(served.origin, email);
    await eventually('the attempt', async () => ofQueue(taken));
    deaf.signal('SIGKILL');
    await deaf.ended;
    await silent.close();
    // As if half a minute had gone by: whoever is silent so long has died.
    await ofQueue(`update jobs.worker set seen_at = seen_at - interval '31 seconds'`);
    await ofQueue(`update graphile_worker._private_jobs set locked_at = locked_at - interval '31 seconds'`);
    worker = await employ(served);
    await awaitMail(served.mailbox, email);
    await eventually('the end of its job', async () => !(await ofQueue(taken)));
    assert.equal((await mailTo(served.mailbox, email)).length, 1);
  });

  test('a request that is being answered when it is told to stop is answered', async () => {
    const caller = openCaller();
    const page = await caller.open(`${served.origin}/services/fly-tipping`);
    const holder = new Client({ connectionString: database.owner });
    await holder.connect();
    await holder.query('begin; lock table forms.draft in access exclusive mode');
    // It is answered with the way to the next page, where nobody listens any more.
    const answered = assert.rejects(caller.send(page, { begin: 'start' }), /fetch failed/);
    await eventually('its wait', async () => asOwner(waiting));
    web.signal('SIGTERM');
    await eventually('the closed door', () =>
      fetch(`${served.origin}/livez`).then(
        () => false,
        () => true,
      ),
    );
    await holder.query('commit');
    await holder.end();
    await answered;
    const { code, out } = await web.ended;
    assert.equal(code, 0);
    assert.match(out, /"route":"\/services\/:service","status":303/);
    web = await serve(served);
  });

  test('says whether it is ready, and gives its figures to this computer only', async () => {
    const { origin } = served;
    assert.equal((await fetch(`${origin}/livez`)).status, 200);
    assert.equal((await fetch(`${origin}/readyz`)).status, 200);
    const figures = await (await fetch(`${origin}/metrics`)).text();
    assert.match(figures, /moothall_answers_total\{method="GET",route="\/readyz",status="200"\} 1/);
    assert.equal(
      (await fetch(`${origin}/metrics`, { headers: { 'x-forwarded-for': '192.0.2.1' } })).status,
      404,
    );
  });

  test('logs nothing about anybody', async () => {
    // They leave together, a moment after they were written.
    const lines = await eventually('the lines of both', () => {
      const written = [web, worker].map((program) => program.out());
      const found = written.flatMap((out) => out.trim().split('\n'));
      return written.every((out) => out.endsWith('\n')) && found.length > 3 && found;
    });
    for (const line of lines) {
      assert.ok(typeof JSON.parse(line) === 'object');
      assert.doesNotMatch(line, /example\.org|garages|gwen|idris/i);
    }
  });

  test('every seal holds, until somebody changes a row', async () => {
    const whole = await run(['verify'], served.settings);
    assert.deepEqual([whole.code, whole.err], [0, '']);
    assert.match(whole.out, /every seal holds\n$/);
    await asOwner(`update ledger.event set data = '{"forged":true}'
      where seq = (select min(seq) from ledger.event)`);
    const damaged = await run(['verify'], served.settings);
    assert.equal(damaged.code, 1);
    assert.match(damaged.out, /row-changed in event, seal 1\nthe ledger has been tampered with/);
  });

  test('behind a pooler it serves as well', async () => {
    await ends(web);
    web = await serve({ settings: { ...served.settings, DATABASE_POOLED: 'true' } });
    assert.match(await reportRubbish(served.origin, 'nesta@example.org'), /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await awaitMail(served.mailbox, 'nesta@example.org');
  });

  test('without its database it is not ready, alive all the same, and ends well', async () => {
    await database.drop();
    assert.equal((await fetch(`${served.origin}/readyz`)).status, 503);
    assert.equal((await fetch(`${served.origin}/livez`)).status, 200);
    assert.match(
      await (await fetch(`${served.origin}/metrics`)).text(),
      /moothall_database_connections NaN/i,
    );
    await Promise.all([ends(web), ends(worker)]);
  });
});

const taken = 'select from graphile_worker._private_jobs where locked_by is not null';
const waiting = `select from pg_locks where not granted
  and database = (select oid from pg_database where datname = current_database())`;

/** Whether a statement finds or changes anything, for the council that is served. */
async function ask(url: string, statement: string): Promise<boolean> {
  const client = new Client({ connectionString: url, options: '-c moothall.authority=1' });
  await client.connect();
  const { rowCount } = await client.query(statement);
  await client.end();
  return rowCount !== null && rowCount > 0;
}

async function ends(program: Program): Promise<void> {
  program.signal('SIGTERM');
  const { code, err } = await program.ended;
  assert.deepEqual({ code, err }, { code: 0, err: '' });
}

/** Signs in at the stand-in of the staff directory, by pressing a name. */
async function officerIn(origin: string, name: string): Promise<Caller> {
  const officer = openCaller();
  const directory = await officer.send(await officer.open(`${origin}/hub/`));
  const [, oid = ''] =
    new RegExp(`value="([^"]+)">(?:(?!</li>)[\\s\\S])*<b>${name}`).exec(directory.html) ?? [];
  const home = await officer.send(directory, { oid });
  assert.equal(home.status, 200, home.text);
  assert.ok(home.at.startsWith(`${origin}/hub`), home.at);
  return officer;
}
