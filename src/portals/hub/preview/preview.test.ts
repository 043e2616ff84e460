import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, tables } from '#platform/database';
import { openHub } from '../setting/hub.ts';
import { proposed } from '../setting/proposals.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const entry = '/preview/requests/new/broken-bench';
const answers = {
  'place.description': 'By the pond',
  damage: 'dangerous',
  danger: 'sharp',
  details: 'The second slat',
  name: 'Ann Pritchard',
  email: 'ann.pritchard@example.org',
  tellIn: 'cy',
};

/** How many rows there are of all that a request writes. */
async function rows(): Promise<readonly number[]> {
  const { rows: counts } = await hub.begin((tx) =>
    sql<{ count: number }>`
      select count(*)::int as count from forms.draft
      union all select count(*)::int from forms.submission
      union all select count(*)::int from cases."case"
      union all select count(*)::int from cases.request
      union all select count(*)::int from notifications.message
      union all select count(*)::int from services.pack
      union all select count(*)::int from ledger.event`.execute(tables<Record<string, never>>(tx)),
  );
  return counts.map(({ count }) => count);
}

test('an adviser’s one long page is walked, and leaves a beginning in the ledger and nothing else', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const proposal = await proposed(hub, { about: 'A bench, as an adviser reads it.' });
  const before = await rows();
  const begun = await cerys.submit(`/administration/proposals/${proposal}/preview`);
  assert.equal(locationOf(begun), entry);
  const form = (await cerys.get(entry)).body;
  assert.match(form, /Preview: nothing is sent or kept\.[\s\S]*A bench, as an adviser reads it\./);
  assert.doesNotMatch(form, /class="rail"/);
  const sent = await cerys.submit(entry, answers);
  assert.equal(sent.statusCode, 303, sent.body);
  assert.match(locationOf(sent), /^\/preview\/requests\//);
  const { body } = await cerys.get('/preview/outcome');
  assert.match(body, /Queue[\s\S]*Repairs[\s\S]*Why this queue[\s\S]*One working day/);
  assert.match(body, /To ann\.pritchard@example\.org/);
  const end = await cerys.submit('/preview/ending');
  assert.equal(String(end.headers.location), `http://localhost/hub/administration/proposals/${proposal}`);
  assert.deepEqual(
    await rows(),
    before.map((count, place) => (place === before.length - 1 ? count + 1 : count)),
  );
});

test('what is wrong is said beside the field, as on the page itself', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const proposal = await proposed(hub, { about: 'With a mistake.' });
  await cerys.submit(`/administration/proposals/${proposal}/preview`);
  const again = await cerys.submit(entry, { ...answers, damage: '' });
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /Preview: nothing is sent or kept\.[\s\S]*By the pond/);
});

test('whoever may not propose finds nothing there, and whoever walks nowhere is told so', async () => {
  const [olwen, mair] = [await signedIn(hub, 'olwen'), await signedIn(hub, 'mair')];
  for (const path of [entry, '/preview/outcome', '/preview/ending'])
    assert.equal((await olwen.get(path)).statusCode, 404, path);
  assert.equal((await mair.get(entry)).statusCode, 409);
});

test('the page of the ways through says how long its link works', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const proposal = await proposed(hub, { about: 'By its link.' });
  const { body } = await cerys.get(`/administration/proposals/${proposal}/preview`);
  assert.match(body, /until Sunday 22 November 2026, 10am/);
  assert.ok(body.includes(`https://millbrook.example/preview/links/${proposal}`));
});

test('walks that one person begins in several windows at once are one walk, and no error', async () => {
  const mair = await signedIn(hub, 'mair');
  const proposal = await proposed(hub, { about: 'A bench, in three windows.' });
  const begun = await Promise.all(
    [1, 2, 3, 4].map(() => mair.submit(`/administration/proposals/${proposal}/preview`)),
  );
  for (const answer of begun) assert.equal(locationOf(answer), entry);
  assert.match((await mair.get(entry)).body, /A bench, in three windows\./);
});
