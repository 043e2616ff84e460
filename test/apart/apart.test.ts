import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { drawReference, sayReference } from '#language';
import { systemChance } from '#platform/chance';
import { pace } from '#platform/clock';
import { apiPortal } from '#portals/api';
import { hubPortal } from '#portals/hub';
import { residentPortal } from '#portals/resident';
import { readCouncil } from '#services';
import { cloneDatabase } from '#test/postgres';
import { Client } from 'pg';
import { awaitMail, textOf as wordsOf } from '../running/mail.ts';
import { tidyUp } from '../running/ground.ts';
import { reportRubbish } from '../running/reporting.ts';
import { openBrowser, textOf } from './browser.ts';
import type { Browser } from './browser.ts';
import { faultsOf, filled, placesOf } from './sweep.ts';
import type { Planted } from './sweep.ts';
import { answers, newcomers, openTown } from './town.ts';
import type { Town } from './town.ts';

const follower = 'follower@example.org';
const email = 'canary.nesta@example.org';
const note = 'A canary sits on the second tyre';

describe('a second council, added to a running installation', () => {
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let town: Town;

  before(async () => {
    database = await cloneDatabase();
    town = await openTown(database);
  });
  after(async () => {
    await town.simulators.stop();
    tidyUp();
    await database.drop();
  });

  const rows = async (statement: string) => {
    const client = new Client({ connectionString: database.owner, options: '-c moothall.authority=1' });
    await client.connect();
    const found = await client.query<Record<string, unknown>>(statement);
    await client.end();
    return found.rows;
  };

  test('is refused in a sentence without a staff directory, and nothing of it is left', async () => {
    const { code, err } = await town.command(
      'council',
      'add',
      'saltby',
      ...answers(town.second),
      '--fictional',
    );
    assert.equal(code, 1);
    assert.match(err, /^Officers of saltby have nowhere to sign in/);
    const bad = await town.command('council', 'add', 'saltby', '--name=Saltby');
    assert.match(bad.err, /^These are missing: --name-cy --resident/);
    assert.deepEqual(readdirSync(town.councils), ['thornmere']);
  });

  test('is taken up without a restart, and not one request meanwhile is dropped', async () => {
    const stop = new AbortController();
    const trickle = trickleAt(`${town.first}/services/fly-tipping`, stop.signal);
    try {
      town.register('thornmere', 'saltby');
      const { code, out, err } = await town.command(
        'council',
        'add',
        'saltby',
        '--fictional',
        ...answers(town.second),
      );
      assert.equal(code, 0, out + err);
      await town.web.says('"councils were added"');
      const page = await openBrowser().open(`${town.second}/`);
      assert.equal(page.status, 200);
      assert.match(page.html, /Saltby Council/);
      assert.doesNotMatch(page.html, /Thornmere/);
    } finally {
      stop.abort();
    }
    const statuses = await trickle;
    assert.ok(statuses.length > 20);
    assert.deepEqual(new Set(statuses), new Set([200]));
    await town.worker.says('"councils were added"');
    assert.match((await town.command('services', 'check')).out, /saltby: 1 of 1 services are whole/);
  });

  test('a name and a host that are taken are refused, and nothing changes', async () => {
    const again = await town.command('council', 'add', 'saltby', ...answers(town.second));
    assert.match(again.err, /^There is a council called saltby, and nothing was changed/);
    const elsewhere = await town.command('council', 'add', 'northmoor', ...answers(town.second));
    assert.match(elsewhere.err, /is where saltby stands/);
    assert.ok(!existsSync(join(town.councils, 'northmoor')));
  });

  test('its residents report, and its worker tells them in its own name', async () => {
    const reference = await reportRubbish(town.second, 'idris@example.org');
    const [mail] = await awaitMail(town.mailbox, 'idris@example.org');
    assert.ok(mail?.subject.includes(reference));
  });

  test('its first administrator comes in by a link that works once', async () => {
    const { out } = await town.command('officer', 'invite', 'saltby', '--email', newcomers.sioned.email);
    const [link = ''] = out.split('\n');
    assert.ok(link.startsWith(`${town.second}/hub/sign-in/invitations/`), out);
    const browser = openBrowser();
    const directory = await browser.send(await browser.open(link));
    const home = await browser.send(directory, { oid: newcomers.sioned.oid });
    assert.equal(home.status, 200, textOf(home.html));
    const officers = await browser.open(`${town.second}/hub/administration/officers`);
    assert.match(textOf(officers.html), /Sioned Garmon/);
    assert.match((await openBrowser().open(link)).html, /This link has been used/);
  });

  test('while the directory is down a code of the operator’s lets an officer in, and the alarm reaches the council', async () => {
    const { out } = await town.command(
      'officer',
      'emergency',
      'saltby',
      '--officer',
      newcomers.sioned.email,
      '--reason',
      'The directory is down',
    );
    const [code = ''] = out.split('\n');
    const browser = openBrowser();
    const entered = await browser.send(await browser.open(`${town.second}/hub/sign-in/emergency`), { code });
    assert.match(entered.html, /Somebody signed in with an emergency code/);
    const [alarm] = await awaitMail(town.mailbox, 'security@saltby.example.org');
    assert.ok(alarm);
    assert.match(await wordsOf(town.mailbox, alarm), /Sioned Garmon has signed in[\s\S]*Mae Sioned Garmon/);
    await town.web.says('"an emergency sign-in"');
    assert.doesNotMatch(town.web.out(), /Sioned|saltby\.example/);
  });

  // Before those that ask so much that the network has to wait a minute.
  test('a request of the first council is followed at the second no more than one that never was', async () => {
    const reference = await reportRubbish(town.first, follower);
    const said = async (typed: string) => {
      const browser = openBrowser();
      const page = await browser.send(await browser.open(`${town.second}/follow`), {
        reference: typed,
        email: follower,
      });
      return [page.status, textOf(page.html).replaceAll(typed, '…')];
    };
    assert.deepEqual(await said(reference), await said(sayReference(drawReference(systemChance.draw))));
  });

  test('nothing of the first council opens, answers or changes at the second, whoever asks', async () => {
    const planted = await plant(town, rows);
    const callers = await callersAt(town);
    // What people did there; the worker may still have something to tell.
    const done = `select count(*) from ledger.event where channel in ('web', 'hub')`;
    const earlier = await rows(done);
    const council = await readCouncil(join(town.councils, 'thornmere'));
    assert.ok('found' in council);
    const places = [
      ...placesOf(hubPortal(council.found), '/hub'),
      ...placesOf(residentPortal, ''),
      ...placesOf(apiPortal(pace()), '/api'),
    ];
    assert.ok(places.length > 50);
    const faults: string[] = [];
    for (const [who, browser] of callers)
      for (const { at, isOwn } of places) {
        const address = town.second + filled(at, planted);
        const got = await browser.ask(address);
        const sent = await browser.ask(address, planted.form);
        for (const [how, answer] of [
          ['GET', got],
          ['POST', sent],
        ] as const)
          faults.push(...faultsOf(answer, planted, isOwn).map((fault) => `${who} ${how} ${at}: ${fault}`));
      }
    assert.deepEqual(faults, []);
    assert.deepEqual(await rows(done), earlier);
  });

  test('a key of the first council is nobody’s at the second, whatever is asked with it', async () => {
    const add = 'client add Maps --may places.read --council thornmere';
    const { out } = await town.command(...add.split(' '));
    const [key = '', said = ''] = out.split('\n');
    assert.match(key, /^moothall_/);
    assert.ok(said.includes(`${town.first}/api`), said);
    const listed = async () => (await town.command('client', 'list', '--council', 'thornmere')).out;
    assert.match(await listed(), /^Maps; may places\.read; 600 a minute; never used/);
    const headers = { authorization: `Bearer ${key}` };
    const search = '/api/v1/places/addresses?q=mill';
    assert.equal((await fetch(town.first + search, { headers })).status, 200);
    const { endpoints, deeds = [] } = apiPortal(pace());
    const asked = [
      ...endpoints.map(({ at }) => ({ at, how: { headers } })),
      ...deeds.map(({ at, method, isFile }) => ({
        at,
        how:
          method === 'DELETE'
            ? { method, headers }
            : { method, headers: { ...headers, ...headersOf(isFile) }, body: '{}' },
      })),
    ];
    for (const { at, how } of asked) {
      if (at === '/v1/openapi.json') continue;
      const answer = await fetch(`${town.second}/api${at.replaceAll(/:\w+/g, '1')}`, how);
      assert.equal(answer.status, 401, at);
      assert.doesNotMatch(await answer.text(), /Thornmere|moothall_/);
    }
    assert.match(await listed(), /last used \d{4}-/);
    await town.command('client', 'revoke', 'Maps', '--reason', 'Gone', '--council', 'thornmere');
    assert.equal((await fetch(town.first + search, { headers })).status, 401);
    assert.doesNotMatch(town.web.out(), /moothall_/, 'no key is written down');
  });
});

/** Those of something that is sent under a key of its own. */
function headersOf(isFile = false) {
  return {
    'content-type': isFile ? 'application/octet-stream' : 'application/json',
    'idempotency-key': 'a-key-of-the-first-council',
  };
}

/** Asks again and again until it is stopped, and gives what was answered each time. */
async function trickleAt(address: string, stop: AbortSignal): Promise<readonly number[]> {
  const statuses: number[] = [];
  while (!stop.aborted) {
    statuses.push(
      await fetch(address).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    await pause(20);
  }
  return statuses;
}

/** Puts things into the first council, and gathers what a thief would know of them. */
async function plant(
  { first, mailbox }: Town,
  rows: (statement: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<Planted> {
  const reference = await reportRubbish(first, email);
  const [mail] = await awaitMail(mailbox, email);
  assert.ok(mail);
  const seal = /\/requests\/[^/]+\/([\w-]+)/.exec(await wordsOf(mailbox, mail))?.[1] ?? '';
  assert.notEqual(seal, '');
  const thief = await officerAt(first, 'Callum Slingsby');
  const notes = `${first}/hub/cases/${reference.replace('-', '')}/notes`;
  await thief.send(await thief.open(notes), { text: note });
  const form = await thief.open(notes);
  const fields = [...form.html.matchAll(/<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)];
  const [officer] = await rows(`select id from identity.officer where name = 'Callum Slingsby'`);
  return {
    values: {
      reference: reference.replace('-', ''),
      seal,
      service: 'fly-tipping',
      page: 'place',
      queue: 'street-cleansing',
      action: 'send',
      officer: z.object({ id: z.string() }).parse(officer).id,
      alarm: z.object({ id: z.string() }).parse(officer).id,
      token: 'A'.repeat(43),
    },
    form: [
      ...fields.map(([, name = '', value = '']): [string, string] => [name, value]),
      ['text', 'a note of a thief'],
      ['reason', 'a reason of a thief'],
      ['email', email],
      ['code', '000000'],
    ],
    canaries: [note, email, 'Callum Slingsby', 'Thornmere', 'Llyn y Drain'],
  };
}

/** A stranger with the cookies of the first council's officer and resident, and the second council's own people. */
async function callersAt({ first, second }: Town): Promise<readonly (readonly [string, Browser])[]> {
  const [from, to] = [new URL(first).host, new URL(second).host];
  const thief = await officerAt(first, 'Callum Slingsby');
  await thief.send(await thief.open(`${first}/sign-in`), { email: 'resident@example.org' });
  return [
    ['an officer of the first council', thief.carriedTo(from, to)],
    ['an administrator of the second', await officerAt(second, 'Sioned Garmon')],
    ['an officer of the second', await officerAt(second, 'Iolo Penry')],
  ];
}

/** Signs in at the stand-in of the staff directory, by pressing a name. */
async function officerAt(origin: string, name: string): Promise<Browser> {
  const browser = openBrowser();
  const directory = await browser.send(await browser.open(`${origin}/hub/`));
  const [, oid = ''] =
    new RegExp(`value="([^"]+)">(?:(?!</li>)[\\s\\S])*<b>${name}`).exec(directory.html) ?? [];
  const home = await browser.send(directory, { oid });
  assert.ok(home.status === 200 && home.at.startsWith(`${origin}/hub`), `${home.at} ${textOf(home.html)}`);
  return browser;
}
