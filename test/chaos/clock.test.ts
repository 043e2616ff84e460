import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { books, seal, verify } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import { thornmere } from '#test/database';
import { followLedger } from '#services';
import type { Links } from '#services';
import { Caller, leadsTo } from '../hostile/caller.ts';
import { answerFlyTipping, officerAt, residentAt, sendForm } from '../hostile/cast.ts';
import { formsIn } from '../hostile/forms-in.ts';
import { hosts, openTown } from '../hostile/town.ts';

const town = await openTown();
const { begin, clock, database } = town;
const links: Links = {
  request: (reference) => `https://example.org/${reference}`,
  holding: (reference) => `https://example.org/${reference}/holding`,
};

/** Sends the form of a hub's page that asks for what is typed: the first one there signs out. */
async function work(caller: Caller, at: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const forms = formsIn((await caller.get(at)).body);
  const form = forms.find(({ fields }) => fields.some(([name]) => name in typed));
  assert.ok(form, at);
  const kept = form.fields.filter(([name]) => !Object.hasOwn(typed, name));
  const answer = await caller.post(form.action ?? at, [...kept, ...Object.entries(typed)]);
  assert.equal(answer.status, 303, `${at}: ${answer.body}`);
}

const resident = () => new Caller(town, hosts.thornmere);

/** Sends the form that they have filled in, and gives the reference. */
async function sendIn(caller: Caller): Promise<string> {
  const answer = await sendForm(caller, '/services/fly-tipping/check-answers', { join: '' });
  const [, reference = ''] = /^\/received\/([^/]+)\//.exec(leadsTo(answer)) ?? [];
  assert.notEqual(reference, '', answer.body);
  return reference;
}

const ledger = async () =>
  begin(async (tx) => {
    for (const book of books) await seal(tx, book, clock.now());
    return verify(tx);
  });

type Row = { readonly recipient: string; readonly subject: string };

const messages = async (): Promise<readonly Row[]> =>
  begin(async (tx) => {
    const asked = sql<Row>`select recipient, subject from notifications.message`;
    return (await asked.execute(tables<Record<string, never>>(tx))).rows;
  });

/** Until so many have been told, and then as often again: nobody is told twice. */
async function followUntil(count: number): Promise<readonly Row[]> {
  let more = true;
  while (more || (await messages()).length < count) {
    more = await followLedger(database, thornmere, { links, now: clock.now() });
    await pause(10);
  }
  return messages();
}

test('a clock that jumps an hour forwards and back again stops nobody and loses nothing', async () => {
  const ann = resident();
  await answerFlyTipping(ann);
  const officer = await officerAt(town, 'thornmere', 'cleanser');

  clock.advance({ hours: 1 });
  assert.match(leadsTo(await officer.get('/hub/')), /sign-in/, 'half an hour without a sign of life');
  const first = await sendIn(ann);
  const again = await officerAt(town, 'thornmere', 'cleanser');
  await work(again, `/hub/cases/${first}/assignment`, { to: 'me' });
  const codes = await residentAt(town, 'thornmere', 'gwen@example.org');
  assert.equal((await codes.get('/account')).status, 200);

  clock.advance({ hours: -1 });
  assert.doesNotMatch(leadsTo(await again.get('/hub/')), /sign-in/);
  await work(again, `/hub/cases/${first}/assignment`, { to: 'nobody' });
  await work(again, `/hub/cases/${first}/notes`, { text: 'Two tyres' });
  await work(again, `/hub/cases/${first}/closing`, { outcome: 'cleared', note: 'Gone' });
  const bob = resident();
  await answerFlyTipping(bob);
  await sendIn(bob);
  await residentAt(town, 'thornmere', 'huw@example.org');

  const told = await followUntil(3);
  assert.deepEqual(
    told.map(({ recipient }) => recipient),
    ['gwen@example.org', 'gwen@example.org', 'gwen@example.org'],
    'two received, one closed',
  );
  const verdict = await ledger();
  assert.deepEqual(verdict.damage, []);
  assert.ok(verdict.rows > 0);
});
