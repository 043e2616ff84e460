import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importGazetteer } from '#capabilities/gazetteer';
import { recordTrouble, suspendHolding, timersOf } from '#capabilities/holdings';
import { sayReference, uprn } from '#language';
import type { Uuid } from '#language';
import { act, thornmere } from '#test/database';
import { report } from '../setting/cases.ts';
import { letPlot, noReference } from '../setting/holdings.ts';
import { at, openHub } from '../setting/hub.ts';
import { eventsAbout, looksAt } from '../setting/ledger.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const priya = await signedIn(hub, 'priya');
const dewi = await signedIn(hub, 'dewi');
const byGareth = act(at, { kind: 'officer', id: hub.ids.of('gareth') });
const folder = mkdtempSync(join(tmpdir(), 'moothall-holdings-'));
after(() => rmSync(folder, { recursive: true }));
const path = join(import.meta.dirname, '../../../../test/fixtures/services/places/gazetteer.csv');
await importGazetteer({
  database: hub.database,
  authority: thornmere,
  path,
  rejects: join(folder, 'rejects'),
  act: act(at),
});
const textOf = (body: string) =>
  (/<main\b[\s\S]*<\/main>/.exec(body)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

test('a holding says what it is, whose, where, how it stands today, and what was done with it in which case', async () => {
  const held = await letPlot(hub, { timers: [['remind', '2027-03-10']] });
  const suspending = { holding: held.id, why: 'The rent has not come' };
  await hub.begin((tx) => suspendHolding(tx, suspending, byGareth));
  const answer = await olwen.get(`/holdings/${held.reference}`);
  assert.equal(answer.statusCode, 200);
  const text = textOf(answer.body);
  for (const said of [
    `${sayReference(held.reference)} 12 Mill Lane, Upper Mere, Thornmere, TH1 1AA`,
    'Allotment plot Suspended',
    'Last day: Wed 31 Mar 2027, in 131 days',
    'Plot Half a plot',
    'Suspended since Friday 20 November 2026',
    'Ann Pritchard',
    'Term 1 1 April 2026 to 31 March 2027',
    'Reminder to renew To come Wed 10 Mar 2027, in 110 days',
    'Suspended: 20 November 2026 Gareth Pugh The rent has not come',
    'Granted: 1 April 2026 to 31 March 2027',
  ])
    assert.ok(text.includes(said), `${said}: ${text}`);
  assert.ok(answer.body.includes(`href="/hub/cases/${held.reference}"`));
  assert.deepEqual(await looksAt(hub, held.id), ['hub /holdings/:reference']);
  const welsh = textOf((await olwen.get(`/holdings/${held.reference}?tongue=cy`)).body);
  assert.ok(welsh.includes('Llain rhandir Wedi’i atal dros dro'), welsh);
  assert.ok(welsh.includes('Diwrnod olaf: Mer 31 Maw 2027, ymhen 131 diwrnod'), welsh);
  await olwen.get('/?tongue=en');
});

test('a holding of another team, and one that there is not, are not found; an adviser of the whole council sees it', async () => {
  const held = await letPlot(hub);
  assert.equal((await priya.get(`/holdings/${held.reference}`)).statusCode, 404);
  assert.equal((await olwen.get(`/holdings/${noReference()}`)).statusCode, 404);
  assert.equal((await dewi.get(`/holdings/${held.reference}`)).statusCode, 200);
  assert.deepEqual(await looksAt(hub, held.id), ['hub /holdings/:reference']);
});

test('the page of a case leads to what it granted, and whoever looks there looked at that too', async () => {
  const held = await letPlot(hub);
  const { body } = await olwen.get(`/cases/${held.reference}`);
  assert.ok(body.includes(`href="/hub/holdings/${held.reference}"`));
  assert.match(textOf(body), /Holdings Allotment plot \S+ Held Last day: Wed 31 Mar 2027/);
  assert.deepEqual(await looksAt(hub, held.id), ['hub /cases/:reference']);
});

test('the story of a case tells what it granted, renewed and ended', async () => {
  const opened = await hub.begin((tx) => report(tx, { service: 'allotment', sight: 'parks/internal' }));
  const deciding = { outcome: 'let', note: '' };
  assert.equal((await olwen.submit(`/cases/${opened.reference}/closing`, deciding)).statusCode, 303);
  const text = textOf((await olwen.get(`/cases/${opened.reference}`)).body);
  assert.match(text, /Granted: Allotment plot You 20 November 2026 to 19 November 2027/);
  assert.match(text, /Holdings Allotment plot \S+ Held/);
});

test('the page of a property leads to what is held there, ten at a time, and to nothing that one may not see', async () => {
  const place = { uprn: uprn.parse(999000000030), description: '9 Quay Street' };
  for (let number = 0; number < 11; number += 1) await letPlot(hub, { place });
  const hidden = await letPlot(hub, { place, sight: 'woods/internal' });
  const first = (await olwen.get('/properties/999000000030')).body;
  assert.equal(first.match(/href="\/hub\/holdings\//g)?.length, 10);
  const older = /href="\/hub(\/properties\/999000000030\?held=[^"]+)"/.exec(first)?.[1];
  assert.ok(older);
  const second = (await olwen.get(older.replaceAll('&amp;', '&'))).body;
  assert.equal(second.match(/href="\/hub\/holdings\//g)?.length, 1);
  assert.match(second, /Newest holdings/);
  assert.ok(![first, second].some((body) => body.includes(hidden.reference)));
  assert.equal((await olwen.get('/properties/999000000030?held=nonsense')).statusCode, 200);
});

/** A plot whose reminder has failed five times. */
async function stuck(trouble = 'service.not-offered') {
  const held = await letPlot(hub, { timers: [['look', '2026-05-01']] });
  const key = { holding: held.id, term: 1, timer: 'look', trouble };
  for (let turn = 0; turn < 5; turn += 1) await hub.begin((tx) => recordTrouble(tx, key, { at }));
  return held;
}
const stateOf = async (id: Uuid) => (await hub.begin((tx) => timersOf(tx, id)))[0]?.state;

test('what is stuck says why, and is tried again once it is told to; twice is once', async () => {
  const held = await stuck();
  const here = `/holdings/${held.reference}`;
  const text = textOf((await olwen.get(here)).body);
  assert.match(text, /Look at the plot Stuck Fri 1 May, 203 days ago It failed five times/);
  assert.match(text, /Try again/);
  const again = { timer: '1 look' };
  assert.equal(locationOf(await olwen.submit(`${here}/retry`, again, here)), here);
  assert.equal(locationOf(await olwen.submit(`${here}/retry`, again, here)), here);
  assert.equal(await stateOf(held.id), 'waiting');
  const happened = await eventsAbout(hub, held.id);
  assert.equal(happened.filter((type) => type === 'holding.timer-retried').length, 1);
  assert.match(textOf((await olwen.get(here)).body), /It failed and is tried again within the hour/);
  assert.match(textOf((await olwen.get(`${here}/retry`)).body), /Nothing of it is stuck any more/);
});

test('an error that nobody foresaw sends to the log; who may not act has no button, and a timer that is none is a mistake', async () => {
  const held = await stuck('failed');
  const here = `/holdings/${held.reference}`;
  const text = textOf((await dewi.get(here)).body);
  assert.match(text, /the log of the worker says which/);
  assert.doesNotMatch(text, /Try again/);
  assert.equal((await dewi.submit(`${here}/retry`, { timer: '1 look' }, here)).statusCode, 404);
  const page = await olwen.submit(`${here}/retry`, { timer: '7 nothing' }, here);
  assert.equal(page.statusCode, 422);
  assert.match(page.body, /Choose what is tried again/);
  assert.equal(await stateOf(held.id), 'stuck');
});
