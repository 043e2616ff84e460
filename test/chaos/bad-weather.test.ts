import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { listening } from '#test/ports';
import { employ, serve, setUp } from '../running/council.ts';
import type { Served } from '../running/council.ts';
import { temporaryFolder, tidyUp } from '../running/ground.ts';
import { awaitMail } from '../running/mail.ts';
import { eventually } from '../running/processes.ts';
import { follow } from '../running/reporting.ts';
import { chance } from '../../demo/chance.ts';
import { rowsOf } from './as-owner.ts';
import { beginDrafts } from './begun.ts';
import type { Wanted } from './begun.ts';
import { say } from './figures.ts';
import { acceptCases, mountSmallDisk, refuseCases } from './full-disk.ts';
import { openCluster } from './own-cluster.ts';
import { fillIn, isReceived, sendIt } from './resident.ts';
import type { Ready } from './resident.ts';
import { stubbornSender } from './stubborn-sender.ts';

/** How long the database is held still: a minute in the long run, long enough for every limit of ours in the short one. */
const still = process.env['MOOTHALL_SOAK'] === undefined ? 15 : 60;
const sorry = /not available just now\. What you saved before is safe\. Try again in a few minutes/;

/** What somebody reads who sends while the database is away: when to come back, and that nothing is lost. */
async function assertAway(origin: string, ready: Ready): Promise<void> {
  const answer = await sendIt(ready);
  assert.equal(answer.status, 503, answer.text);
  assert.match(answer.text, sorry);
  const page = await fetch(`${origin}/services/fly-tipping`);
  assert.equal(page.status, 503);
  assert.equal(page.headers.get('retry-after'), '60');
  assert.equal((await fetch(`${origin}/readyz`)).status, 503);
  assert.equal((await fetch(`${origin}/livez`)).status, 200);
}

/** Sends the same form again, until the database is quite back. */
async function sendAgain(ready: Ready): Promise<string> {
  const answer = await eventually('an answer', async () => {
    const shown = await sendIt(ready);
    return shown.status !== 503 && shown;
  });
  assert.ok(isReceived(answer), `${String(answer.status)} ${answer.at} ${answer.text}`);
  return /\b([0-9A-Z]{4}-[0-9A-Z]{4})\b/.exec(answer.text)?.[1] ?? '';
}

const checkPage = '/services/fly-tipping/check-answers';

/** Everybody wanted, each with the last page open; sending it gives the reference, or nothing when nobody answered in time. */
async function openedBy(served: Served, everybody: readonly Wanted[]) {
  const begun = await beginDrafts(served, everybody);
  const mannerOf = (cookie: string, patienceSeconds: number) => ({
    origin: served.origin,
    from: '192.0.2.1',
    cookie,
    draw: chance('nothing is lost'),
    loses: 0,
    counts: { asked: 0, again: 0, lost: 0, statuses: new Map<number, number>() },
    patienceSeconds,
  });
  return Promise.all(
    begun.map(async ({ cookie }) => {
      const page = await stubbornSender(mannerOf(cookie, 60)).open(checkPage);
      const send = async (seconds: number) => {
        const answer = await stubbornSender(mannerOf(cookie, seconds)).send(page, checkPage, { join: '' });
        return /^\/received\/([^/]+)\//.exec(answer?.location ?? '')?.[1];
      };
      return { send };
    }),
  );
}

const countOf = async (owner: string, email: string) =>
  (await rowsOf<{ id: string }>(owner, 'select id from cases.participant where email = $1', [email])).length;

/** Three installations of their own start at the same time, on a machine that has other tests to run. */
const patient = { timeout: 300_000 };

describe('when something goes wrong around it', { concurrency: true, ...patient }, () => {
  after(tidyUp);

  test(
    'a database that is slow, stopped, or still for a while: who sends again is taken once, and told',
    patient,
    async () => {
      const cluster = await openCluster();
      const served = await setUp(cluster.logins);
      const { origin } = served;
      const [web, worker] = await Promise.all([serve(served), employ(served)]);

      const slowly = await fillIn(origin, { email: 'slow@example.org', easting: 601_000 });
      const holder = new Client({ connectionString: cluster.logins.owner });
      await holder.connect();
      await holder.query('begin; lock table forms.draft in access exclusive mode');
      const late = await sendIt(slowly);
      assert.equal(late.status, 503);
      assert.match(late.text, sorry);
      await holder.query('rollback');
      await holder.end();
      await sendAgain(slowly);

      const stopped = await fillIn(origin, { email: 'stopped@example.org', easting: 602_000 });
      await cluster.stop();
      await assertAway(origin, stopped);
      await cluster.start();
      await sendAgain(stopped);

      const held = await fillIn(origin, { email: 'held@example.org', easting: 603_000 });
      cluster.hold('SIGSTOP');
      const since = performance.now();
      try {
        await assertAway(origin, held);
        await pause(Math.max(0, still * 1_000 - (performance.now() - since)));
      } finally {
        cluster.hold('SIGCONT');
      }
      const reference = await sendAgain(held);
      assert.ok((await follow(origin, reference, 'held@example.org')).includes(reference));

      for (const email of ['slow@example.org', 'stopped@example.org', 'held@example.org']) {
        assert.equal((await awaitMail(served.mailbox, email)).length, 1);
        assert.equal(await countOf(cluster.logins.owner, email), 1);
      }
      for (const program of [web, worker]) {
        assert.doesNotMatch(program.out(), /a request met a bug/);
        program.signal('SIGTERM');
        assert.equal((await program.ended).code, 0);
      }
      await cluster.stop();
    },
  );

  test('a worker that is killed gives its work back within a minute', patient, async () => {
    const cluster = await openCluster();
    const served = await setUp(cluster.logins);
    const web = await serve(served);
    const silent = await listening(0);
    const deaf = await employ({
      settings: { ...served.settings, SMTP_URL: `smtp://127.0.0.1:${String(silent.port)}` },
    });
    const email = 'idris@example.org';
    const ready = await fillIn(served.origin, { email });
    assert.ok(isReceived(await sendIt(ready)));
    await eventually('the attempt', async () => {
      const taken = 'select id from graphile_worker._private_jobs where locked_by is not null';
      return (await rowsOf(cluster.logins.jobs, taken)).length > 0;
    });
    deaf.signal('SIGKILL');
    await deaf.ended;
    const killed = performance.now();
    await silent.close();
    const worker = await employ(served);
    const mails = await awaitMail(served.mailbox, email).catch(async () => awaitMail(served.mailbox, email));
    const seconds = (performance.now() - killed) / 1_000;
    say('a killed worker', { 'seconds until its work is done by another': Math.round(seconds) });
    assert.equal(mails.length, 1);
    assert.ok(seconds < 60, String(seconds));
    for (const program of [web, worker]) program.signal('SIGTERM');
    await Promise.all([web.ended, worker.ended]);
    await cluster.stop();
  });

  test(
    'a disk that fills while a case is written: nothing acknowledged is lost, and who sends again is taken',
    patient,
    async () => {
      const folder = temporaryFolder();
      const disk = mountSmallDisk(folder, 192);
      const cluster = await openCluster(
        disk ? { folder, settings: { max_wal_size: '48MB', min_wal_size: '32MB' } } : {},
      );
      try {
        const served = await setUp(cluster.logins);
        const web = await serve(served);
        const everybody = Array.from({ length: 60 }, (_one, place) => ({
          email: `full-${String(place)}@example.org`,
          easting: 604_000 + place * 150,
          northing: 480_000,
        }));
        const waiting = await openedBy(served, everybody);
        if (disk) disk.fill(250_000);
        else await rowsOf(cluster.logins.owner, refuseCases);
        const outcomes: (string | undefined)[] = [];
        for (const one of waiting) outcomes.push(await one.send(0.01));
        const refused = outcomes.filter((outcome) => outcome === undefined).length;
        assert.ok(refused > 0, 'the disk was full');
        if (disk) disk.empty();
        else await rowsOf(cluster.logins.owner, acceptCases);
        if (!cluster.isRunning()) {
          await cluster.stop();
          await cluster.start();
        }
        const references: (string | undefined)[] = [];
        for (const one of waiting) references.push(await one.send(60));
        say('a full disk', { sent: waiting.length, 'refused while it was full': refused });
        for (const [place, { email }] of everybody.entries()) {
          const before = outcomes[place];
          if (before !== undefined) assert.equal(references[place], before, 'the answer stays what it was');
          assert.equal(await countOf(cluster.logins.owner, email), 1);
        }
        assert.doesNotMatch(web.out(), /a request met a bug/);
        web.signal('SIGTERM');
        await web.ended;
      } finally {
        await cluster.stop();
        disk?.remove();
      }
    },
  );
});
