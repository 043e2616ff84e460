import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdingOf, timersOf, varyConditions } from '#capabilities/holdings';
import type { Uuid } from '#language';
import { act } from '#test/database';
import { letPlot } from '../setting/holdings.ts';
import { at, openHub } from '../setting/hub.ts';
import { eventsAbout } from '../setting/ledger.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');
const byOlwen = act(at, { kind: 'officer', id: hub.ids.of('olwen') });
const textOf = (body: string) =>
  (/<main\b[\s\S]*<\/main>/.exec(body)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const heldNow = async (id: Uuid) => {
  const held = await hub.begin((tx) => holdingOf(tx, id));
  assert.ok(held);
  return held;
};

test('an officer changes the conditions and says why; what stood there is in the field before', async () => {
  const { id, reference } = await letPlot(hub);
  const here = `/holdings/${reference}/conditions`;
  const first = { conditions: 'No bonfires.\nThe gate stays shut.', why: 'The neighbours' };
  assert.equal(locationOf(await olwen.submit(here, first)), `/holdings/${reference}`);
  assert.equal((await heldNow(id)).conditions, first.conditions);
  assert.match((await olwen.get(here)).body, />\nNo bonfires\.\nThe gate stays shut\.<\/textarea>/);
  const text = textOf((await olwen.get(`/holdings/${reference}`)).body);
  assert.match(text, /Conditions No bonfires\. The gate stays shut\./);
  assert.match(text, /Changed You The neighbours/);
  await olwen.submit(here, { conditions: '', why: 'They moved away' });
  assert.equal((await heldNow(id)).conditions, null);
});

test('without a reason nothing is changed, and what was written stands there again', async () => {
  const { id, reference } = await letPlot(hub);
  const page = await olwen.submit(`/holdings/${reference}/conditions`, {
    conditions: 'No bonfires',
    why: ' ',
  });
  assert.equal(page.statusCode, 422);
  assert.match(page.body, /Write why/);
  assert.match(page.body, />\nNo bonfires<\/textarea>/);
  assert.equal((await heldNow(id)).conditions, null);
});

test('what a colleague changed meanwhile is said; what was written is kept, and goes on from there', async () => {
  const { id, reference } = await letPlot(hub);
  const here = `/holdings/${reference}/conditions`;
  const seen = await olwen.hidden(here);
  const quicker = { holding: id, conditions: 'No geese', why: 'Geese' };
  await hub.begin((tx) => varyConditions(tx, quicker, byOlwen));
  const entered = { ...seen, conditions: 'No bonfires', why: 'Smoke' };
  const refused = await olwen.send('POST', here, entered);
  assert.equal(refused.statusCode, 409);
  assert.match(refused.body, /Somebody has changed this since you looked at it/);
  assert.match(refused.body, />\nNo bonfires<\/textarea>/);
  assert.match(refused.body, /name="revision" value="2"/);
  assert.match(textOf(refused.body), /The conditions are now: No geese/);
  assert.equal((await heldNow(id)).conditions, 'No geese');
});

test('a lead suspends and resumes, each when it can be', async () => {
  const { id, reference } = await letPlot(hub);
  const here = `/holdings/${reference}`;
  await gareth.submit(`${here}/suspension`, { why: 'Rent' });
  assert.equal(String((await heldNow(id)).suspendedOn), '2026-11-20');
  assert.match(textOf((await gareth.get(`${here}/suspension`)).body), /This is suspended already/);
  assert.match((await gareth.get(here)).body, /resumption">Resume</);
  await gareth.submit(`${here}/resumption`, { why: 'They paid' });
  assert.equal((await heldNow(id)).suspendedOn, null);
  assert.match(textOf((await gareth.get(`${here}/resumption`)).body), /not suspended any more/);
  const happened = (await eventsAbout(hub, id)).slice(1);
  assert.deepEqual(happened, ['holding.suspended', 'holding.resumed']);
});

test('a lead ends it on a day of its term, and what was to come of it does not', async () => {
  const { id, reference } = await letPlot(hub, { timers: [['remind', '2027-03-10']] });
  const here = `/holdings/${reference}/ending`;
  const page = await gareth.submit(here, { how: '', day: '2027-04-01', why: '' });
  assert.equal(page.statusCode, 422);
  for (const said of ['Choose how it ends', 'Enter a day within the time for which it is held', 'Write why'])
    assert.ok(page.body.includes(said), said);
  assert.match(page.body, /value="2027-04-01"/);
  const ending = { how: 'surrendered', day: '2026-12-31', why: 'They move to the coast' };
  assert.equal(locationOf(await gareth.submit(here, ending)), `/holdings/${reference}`);
  const { ended, lastOn } = await heldNow(id);
  assert.deepEqual([ended, String(lastOn)], ['surrendered', '2026-12-31']);
  assert.deepEqual(
    (await hub.begin((tx) => timersOf(tx, id))).map(({ state }) => state),
    ['cancelled'],
  );
  const { body } = await gareth.get(`/holdings/${reference}`);
  assert.match(textOf(body), /Given up\. Last day: Thu 31 Dec, in 41 days/);
  assert.doesNotMatch(body, /\/ending"/);
  for (const noun of ['conditions', 'suspension', 'resumption', 'ending'])
    assert.match(
      textOf((await gareth.get(`/holdings/${reference}/${noun}`)).body),
      /This can no longer be done/,
      noun,
    );
  const again = await gareth.submit(here, ending, `/holdings/${reference}/retry`);
  assert.ok(again.statusCode >= 400);
});

test('what has not begun is ended before it does, unless another day is chosen', async () => {
  const { id, reference } = await letPlot(hub, { from: '2027-04-01', until: '2028-03-31' });
  const here = `/holdings/${reference}/ending`;
  assert.match((await gareth.get(here)).body, /value="2027-03-31"/);
  await gareth.submit(here, { how: 'revoked', day: '2027-03-31', why: 'The field is flooded' });
  assert.equal((await heldNow(id)).ended, 'revoked');
  assert.match(textOf((await gareth.get(`/holdings/${reference}`)).body), /Ended before it began/);
});

test('each deed has its permission', async () => {
  const { id, reference } = await letPlot(hub);
  const here = `/holdings/${reference}`;
  const { body } = await olwen.get(here);
  assert.match(body, /\/conditions">/);
  for (const noun of ['suspension', 'ending']) {
    assert.ok(!body.includes(`/${noun}"`), noun);
    assert.equal((await olwen.get(`${here}/${noun}`)).statusCode, 404, noun);
    const sent = { why: 'x', how: 'revoked', day: '2026-12-31', revision: '1' };
    assert.equal((await olwen.submit(`${here}/${noun}`, sent, here)).statusCode, 404, noun);
  }
  assert.equal((await heldNow(id)).revision, 1);
});

test('a deed says whether the holder hears of it', async () => {
  const { reference } = await letPlot(hub);
  assert.match(
    textOf((await gareth.get(`/holdings/${reference}/suspension`)).body),
    /Tell the holder yourself/,
  );
});

test('in Welsh the deeds are Welsh', async () => {
  const { reference } = await letPlot(hub);
  const { body } = await gareth.get(`/holdings/${reference}/ending?tongue=cy`);
  assert.match(body, /Mae’r cyngor yn ei ddirymu/);
  assert.match(textOf(body), /o 1 Ebrill 2026 i 31 Mawrth 2027/);
});
