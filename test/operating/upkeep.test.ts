import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { z } from 'zod';
import { readKeys } from '#platform/crypto';
import { cloneDatabase } from '#test/postgres';
import { freePort } from '#test/ports';
import { openCaller } from '../running/caller.ts';
import type { Shown } from '../running/caller.ts';
import { employ, serve, setUp } from '../running/council.ts';
import type { Served } from '../running/council.ts';
import { temporaryFolder, tidyUp } from '../running/ground.ts';
import { awaitMail, textOf } from '../running/mail.ts';
import { eventually } from '../running/processes.ts';
import { run } from '../running/program.ts';
import type { Program } from '../running/program.ts';
import { reportRubbish } from '../running/reporting.ts';
import { openDoor } from './door.ts';
import type { Door } from './door.ts';
import { ofPrometheus, readQuestion } from './promql.ts';
import { questions } from './watching.ts';

/** In a file of its own and nowhere else: no log, no error and no list of processes may know it. */
const secret = 'a token that nobody may ever read 7f3a';

describe('looking after a running installation', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let door: Door;
  let served: Served;
  let web: Program;
  let worker: Program;
  let folder = '';

  before(async () => {
    database = await cloneDatabase();
    door = await openDoor(database.application);
    served = await setUp(database);
    folder = temporaryFolder();
    writeFileSync(at('MOOTHALL_METRICS_TOKEN'), `${secret}\n`, { mode: 0o600 });
    const { DATABASE_URL: _direct, ...settings } = served.settings;
    served = {
      ...served,
      settings: {
        ...settings,
        DATABASE_URL: door.url,
        CREDENTIALS_DIRECTORY: folder,
        MOOTHALL_MAINTENANCE_FILE: at('closed'),
        MOOTHALL_METRICS_PORT: String(await freePort()),
        MOOTHALL_BACKUPS: folder,
        LOG_LEVEL: 'debug',
      },
    };
    [web, worker] = await Promise.all([serve(served), employ(served)]);
  });
  after(async () => {
    await door.shut();
    tidyUp();
    await database.drop();
  });

  const at = (name: string) => join(folder, name);
  const home = async (tongue = 'en') => openCaller().open(`${served.origin}/?tongue=${tongue}`);
  const moothall = async (...words: readonly string[]) => {
    const ended = await run(words, { ...served.settings, DATABASE_URL: database.application });
    assert.equal(ended.code, 0, ended.out + ended.err);
    return ended.out;
  };
  const becomes = async (status: number) =>
    eventually(`pages with ${String(status)}`, async () => {
      const page = await home();
      return page.status === status && page;
    });

  test('portals are closed and opened again within seconds, for whoever runs them and not for monitors', async () => {
    const { origin } = served;
    const said = await moothall(...announcement);
    assert.match(said, /thornmere: closed until Monday 5 January 2099, 9am\n/);
    const page = await becomes(503);
    assert.match(
      page.text,
      /The service is not available We are moving house\. .* from Monday 5 January 2099, 9am/,
    );
    assert.match(page.text, /call 0\d+/, 'how else to reach the council');
    assert.match((await home('cy')).text, /Rydym yn symud tŷ\. .* o ddydd Llun 5 Ionawr 2099, 9yb/);
    assert.match(page.html, /<link rel="stylesheet" href="\/assets\//);
    assert.equal((await fetch(`${origin}/livez`)).status, 200);
    assert.equal((await fetch(`${origin}/readyz`)).status, 200);
    assert.match(await moothall('maintenance', 'show'), /closed until/);
    assert.equal(await moothall('maintenance', 'off'), 'thornmere: open\n');
    await becomes(200);
  });

  test('a form that meets a closed door comes back as it was typed, and is taken when it opens', async () => {
    const caller = openCaller();
    const form = await toThePlace(caller, served.origin);
    await moothall('maintenance', 'on', '--read-only');
    await eventually('the notice', async () => (await home()).text.includes('not send anything'));
    const typed = { ...somewhere, 'place.description': 'Behind the "garages" & the wall' };
    const refused = await caller.send(form, typed);
    assert.equal(refused.status, 503);
    assert.match(refused.text, /Nothing can be sent just now\. Your answers are still on this page/);
    assert.match(refused.html, /Behind the (&quot;|")garages(&quot;|") &amp; the wall/);
    assert.match(refused.html, new RegExp(`value="${somewhere['place.easting']}"`));
    await moothall('maintenance', 'off');
    await eventually('the end of the notice', async () => !(await home()).text.includes('not send anything'));
    const taken = await caller.send(refused, typed);
    assert.deepEqual(
      [taken.status, new URL(taken.at).pathname.includes('/questions/')],
      [200, true],
      taken.text,
    );
    assert.notEqual(taken.at, form.at);
  });

  test('without a database a file closes the portals, and what somebody typed is not lost', async () => {
    const caller = openCaller();
    const form = await toThePlace(caller, served.origin);
    await door.shut();
    const lost = await caller.send(form, { ...somewhere, 'place.description': 'Below the <bridge>' });
    assert.equal(lost.status, 503);
    assert.match(lost.text, /not available just now.*What you entered.*Below the <bridge>/);
    assert.match(lost.html, /<form method="post" action="[^"]+"/);
    assert.equal((await fetch(`${served.origin}/livez`)).status, 200);
    await moothall('maintenance', 'on', '--file', at('closed'));
    await eventually('the closed door', async () => (await home()).text.includes('closed for maintenance'));
    await moothall('maintenance', 'off', '--file', at('closed'));
    assert.ok(!existsSync(at('closed')));
    await door.open();
    await becomes(200);
    const taken = await caller.send(lost);
    assert.equal(taken.status, 200, taken.text);
    assert.notEqual(taken.at, form.at);
  });

  test('keys are rotated again and again while people use it, and nobody notices', async () => {
    const keys = served.settings['MOOTHALL_KEYS_FILE'] ?? '';
    const email = 'rotated@example.org';
    await reportRubbish(served.origin, email);
    const [mail] = await awaitMail(served.mailbox, email);
    assert.ok(mail);
    const [link = ''] = /http:\/\/\S+/.exec(await textOf(served.mailbox, mail)) ?? [];
    const caller = openCaller();
    const form = await toThePlace(caller, served.origin);
    const over = new AbortController();
    const visits = Array.from({ length: 4 }, async () => {
      const statuses: number[] = [];
      while (!over.signal.aborted) statuses.push((await toThePlace(openCaller(), served.origin)).status);
      return statuses;
    });
    for (const version of ['2', '3', '4']) {
      await moothall('keys', 'rotate', keys, '--in', '3');
      await eventually('the new key', async () => (await readKeys(keys)).current === version);
    }
    over.abort();
    const statuses = (await Promise.all(visits)).flat();
    assert.ok(statuses.length > 20, String(statuses.length));
    assert.deepEqual([...new Set(statuses)], [200]);
    const taken = await caller.send(form, somewhere);
    assert.notEqual(taken.at, form.at, taken.text);
    assert.equal((await openCaller().open(link)).status, 200);
    const refused = await run(['keys', 'retire', keys, '1'], served.settings);
    assert.match(refused.err, /^Sessions and forms of version 1 of the keys may live until /);
    assert.ok(
      web.out().includes('the keys were read again') && worker.out().includes('the keys were read again'),
    );
  });

  test('its figures are read with the token alone, and hold all that alerts and the board ask for', async () => {
    const { PORT: port, MOOTHALL_METRICS_PORT: ofWork } = served.settings;
    const figures: string[] = [];
    for (const place of [port, ofWork]) {
      const address = `http://localhost:${place ?? ''}/metrics`;
      assert.equal((await fetch(address)).status, 404);
      const answer = await fetch(address, { headers: { authorization: `Bearer ${secret}` } });
      const text = await answer.text();
      assert.match(text, /moothall_database_up 1\n/);
      assert.match(text, /moothall_worker_silent_seconds \d/);
      assert.match(text, /moothall_unsealed_seconds\{council="thornmere",book="event"\} \d/);
      figures.push(text);
    }
    assert.match(figures.join(''), /moothall_mail_total\{how="sent"\} [1-9]/);
    const known = new Set(
      [...figures.join('\n').matchAll(/^(?:# TYPE )?([a-z]\w+)(?=[{ ])/gm)].map(([, name]) => name),
    );
    const asked = questions.flatMap((question) => readQuestion(question).figures);
    assert.deepEqual(
      [...new Set(asked)].filter((name) => !known.has(name) && !ofPrometheus.includes(name)),
      [],
    );
  });

  test('the doctor says of everything whether it is as it should be, and what to do', async () => {
    const direct = { ...served.settings, DATABASE_URL: database.application };
    const sound = await run(['doctor'], { ...direct, MOOTHALL_BACKUPS: '' });
    // The server of the tests is fast rather than safe, and that is seen.
    assert.deepEqual(
      [...sound.out.matchAll(/^wrong +(.*?):/gm)].map(([, what]) => what),
      ['durability'],
      sound.out,
    );
    assert.deepEqual([sound.code, sound.err], [1, '']);
    for (const line of [
      /^ok +keys: version 4 of 4 is in use$/m,
      /^ok +worker: one gave a sign of life/m,
      /^ok +mail: /m,
    ])
      assert.match(sound.out, line);
    assert.match(sound.out, /^ok +staff directory of thornmere: it answers$/m);
    const ill = await run(['doctor', '--json'], {
      ...direct,
      SMTP_URL: 'smtp://127.0.0.1:9',
      MOOTHALL_DIRECTORIES: '{}',
      MOOTHALL_BACKUPS: folder,
    });
    assert.equal(ill.code, 1);
    const found = z
      .array(z.object({ what: z.string(), state: z.string(), says: z.string() }))
      .parse(JSON.parse(ill.out));
    const wrong = found.filter(({ state }) => state === 'wrong').map(({ what }) => what);
    assert.deepEqual(wrong, ['staff directories', 'backup', 'durability', 'mail']);
    writeFileSync(at('manifest.json'), JSON.stringify({ ended: Temporal.Now.instant().toString() }));
    const unreachable = await run(['doctor'], {
      ...direct,
      DATABASE_URL: 'postgresql://web:pass@127.0.0.1:9/moothall',
    });
    assert.match(unreachable.out, /^wrong +database: PostgreSQL cannot be reached/m);
    assert.match(unreachable.out, /^ok +backup: the newest is 0 hours old/m);
    assert.equal((await run(['doctor'], {})).code, 1);
  });

  test('another installation’s keys are refused before they break anything', async () => {
    await moothall('keys', 'make', at('other.json'));
    const settings = {
      ...served.settings,
      MOOTHALL_KEYS_FILE: at('other.json'),
      PORT: String(await freePort()),
    };
    for (const words of [['web'], ['work']]) {
      const { code, err } = await run(words, settings);
      assert.equal(code, 1);
      assert.match(err, /^The key file is not this installation's: the database was used with other keys\./);
    }
    const { err } = await run(['doctor'], settings);
    assert.equal(err, '');
    rmSync(at('other.json'));
  });

  test('a level of the log is changed without a restart', async () => {
    await eventually('its first line', () => worker.out().includes('"level":"info"'));
    process.kill(worker.pid, 'SIGUSR2');
    await eventually('the word that it changed', () =>
      worker.out().includes('the level of the log is now info'),
    );
  });

  test('no secret stands in a log, an error or the list of processes', async () => {
    for (const program of [web, worker]) {
      assert.ok(program.out().length > 100);
      assert.ok(!program.out().includes(secret));
      if (existsSync('/proc/self/cmdline'))
        assert.ok(!readFileSync(`/proc/${String(program.pid)}/cmdline`, 'utf8').includes(secret));
    }
    const wrong = await run(['web'], {
      ...served.settings,
      DATABASE_URL: 'postgresql://web:pass-7f3a@127.0.0.1:9/x',
    });
    assert.match(wrong.err, /^PostgreSQL cannot be reached/);
    assert.ok(!(wrong.err + wrong.out).includes('pass-7f3a'));
  });
});

const announcement = [
  'maintenance',
  'on',
  '--until',
  '2099-01-05T09:00',
  '--words-en',
  'We are moving house.',
  '--words-cy',
  'Rydym yn symud tŷ.',
];
const somewhere = {
  'place.easting': '618450',
  'place.northing': '480700',
  'place.description': 'By the gate',
};

/** As far as the first question of a report, with an address that nobody reported before. */
async function toThePlace(caller: ReturnType<typeof openCaller>, origin: string): Promise<Shown> {
  const start = await caller.open(`${origin}/services/fly-tipping`);
  return caller.send(start, { begin: 'start' });
}
