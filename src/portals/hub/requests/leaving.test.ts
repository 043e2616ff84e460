import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, keepAnswers, makeHandoverCode, startDraft, useReturnLink } from '#capabilities/forms';
import type { Holder } from '#capabilities/forms';
import { drawReference, sayReference } from '#language';
import { newId, systemChance } from '#platform/chance';
import { sql, tables } from '#platform/database';
import { act } from '#test/database';
import { openHub } from '../setting/hub.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const dewi = await signedIn(hub, 'dewi');
const entry = '/requests/new/broken-bench';
const service = 'broken-bench';
const half = { 'place.description': 'By the pond', details: 'A slat is lo' };

const held = async (holder: Holder) =>
  hub.begin((tx) => draftOf(tx, holder, { service, at: hub.clock.now() }));

async function lastLinkTo(email: string): Promise<string> {
  const { rows } = await hub.begin((tx) =>
    sql<{ body: string }>`
      select body from notifications.message where recipient = ${email} order by queued_at desc limit 1`.execute(
      tables(tx),
    ),
  );
  return /\/returns\/([\w-]+)/.exec(rows[0]?.body ?? '')?.[1] ?? '';
}

test('what an adviser has not finished waits for them, as it was left, and can be thrown away', async () => {
  assert.equal(locationOf(await dewi.submit(entry, { ...half, later: 'yes' })), entry);
  const { body } = await dewi.get(entry);
  for (const said of ['By the pond', 'A slat is lo', 'You began this on'])
    assert.ok(body.includes(said), said);
  assert.match((await dewi.get('/requests/new')).body, /You began one on/);
  await dewi.submit(entry, { later: 'anew' });
  assert.doesNotMatch((await dewi.get(entry)).body, /By the pond/);
});

test('a caller finishes what an adviser began, with what was typed before them', async () => {
  const email = 'ann.pritchard@example.org';
  const sent = await dewi.submit(entry, { ...half, finishEmail: email, later: 'caller' });
  assert.equal(locationOf(sent), `/requests/sent-to-caller/${service}`);
  assert.match((await dewi.get(locationOf(sent))).body, /A link is on its way/);
  assert.doesNotMatch((await dewi.get(entry)).body, /By the pond/);
  const caller: Holder = { kind: 'session', id: newId(hub.clock.now()) };
  const token = await lastLinkTo(email);
  await hub.begin((tx) => useReturnLink(tx, { token, to: caller }, act(hub.clock.now())));
  const theirs = await held(caller);
  assert.deepEqual(theirs?.answers['place'], { description: 'By the pond' });
  await hub.begin((tx) =>
    keepAnswers(tx, { draft: theirs.id, page: 'damage', answers: { damage: 'slat' } }, act(hub.clock.now())),
  );
  assert.equal((await held(caller))?.typed?.typed['details'], 'A slat is lo');
});

test('without an address to send it to nothing is sent, and everything stays on the page', async () => {
  const { statusCode, body } = await dewi.submit(entry, { ...half, finishEmail: '', later: 'caller' });
  assert.equal(statusCode, 422);
  assert.match(body, /Enter the caller’s email address/);
  assert.match(body, /A slat is lo/);
});

test('an adviser takes over what a caller began, by the code that they read out, once', async () => {
  const caller: Holder = { kind: 'session', id: newId(hub.clock.now()) };
  const code = drawReference(systemChance.draw);
  await hub.begin(async (tx) => {
    const { id: draft } = await startDraft(tx, { service, version: 1, holder: caller }, act(hub.clock.now()));
    await makeHandoverCode(tx, { draft, tongue: 'en', code }, act(hub.clock.now()));
  });
  const typed = sayReference(code).toLowerCase();
  assert.equal(locationOf(await dewi.submit('/requests/handover', { code: typed })), entry);
  assert.equal(await held(caller), undefined);
  const again = await dewi.submit('/requests/handover', { code: typed });
  assert.equal(again.statusCode, 409);
  assert.match(again.body, /works only once/);
});

test('a code that cannot be one is said to be wrong beside the field', async () => {
  const { statusCode, body } = await dewi.submit('/requests/handover', { code: 'AAAA-AAAB' });
  assert.equal(statusCode, 422);
  assert.match(body, /Enter 8 letters and digits/);
  const olwen = await signedIn(hub, 'olwen');
  assert.equal((await olwen.get('/requests/handover')).statusCode, 404);
});
