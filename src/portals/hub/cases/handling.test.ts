import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseOf, closeCase, takeCase } from '#capabilities/cases';
import { act, saltby } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { happenedTo } from '../setting/ledger.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');
const byGareth = act(at, { kind: 'officer', id: hub.ids.of('gareth') });
const open = () => hub.begin((tx) => report(tx));
const standing = (id: Parameters<typeof caseOf>[1]) => hub.begin((tx) => caseOf(tx, id));

const nouns = ['actions/send', 'closing', 'reopening', 'assignment', 'queue', 'notes'];

test('no page about a case exists for somebody of another team, or in another council', async () => {
  const tree = await hub.begin((tx) => fallenTree(tx));
  const theirs = await hub.begin((tx) => report(tx), saltby);
  for (const { reference } of [tree, theirs])
    for (const noun of nouns)
      assert.equal((await gareth.get(`/cases/${reference}/${noun}`)).statusCode, 404, noun);
});

test('an action is done once, however often it is sent, and leads back to the case', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/actions/send`;
  const fields = await olwen.hidden(path);
  const sent = await Promise.all([1, 2].map(() => olwen.send('POST', path, fields)));
  for (const answer of sent) assert.equal(locationOf(answer), `/cases/${opened.reference}`);
  assert.equal((await standing(opened.case))?.status, 'with-crew');
  assert.equal((await happenedTo(hub, opened.case)).filter((type) => type === 'case.acted').length, 1);
});

test('an action that needs a note asks for it, and keeps nothing until it has one', async () => {
  const opened = await open();
  await olwen.submit(`/cases/${opened.reference}/actions/send`);
  const path = `/cases/${opened.reference}/actions/return`;
  const asked = await olwen.submit(path, { note: '  ' });
  assert.equal(asked.statusCode, 422);
  assert.match(asked.body, /<title>Error: /);
  assert.match(asked.body, /Write a note that says why/);
  assert.equal((await standing(opened.case))?.status, 'with-crew');
  assert.equal((await olwen.submit(path, { note: 'The gate was locked' })).statusCode, 303);
  assert.match((await olwen.get(`/cases/${opened.reference}`)).body, /The gate was locked/);
});

test('what cannot be kept, or is too long, is shown again as it was entered', async () => {
  const { reference } = await open();
  const path = `/cases/${reference}/actions/look-at`;
  const tooLong = await olwen.submit(path, { note: 'long '.repeat(500) });
  assert.equal(tooLong.statusCode, 422);
  assert.match(tooLong.body, /2,000 characters or fewer/);
  assert.match(tooLong.body, /long long long/);
  assert.match((await olwen.submit(path, { note: 'a\u0000b' })).body, /characters that cannot be kept/);
});

test('an action that the service does not have, or not from this status, is not there', async () => {
  const { reference } = await open();
  assert.equal((await olwen.get(`/cases/${reference}/actions/burn`)).statusCode, 404);
  assert.match((await olwen.get(`/cases/${reference}/actions/return`)).body, /can no longer be done/);
});

test('an action that is for some only is neither shown to others nor there for them', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/actions/fence-off`;
  assert.doesNotMatch((await olwen.get(`/cases/${opened.reference}`)).body, /Have it fenced off/);
  assert.equal((await olwen.get(path)).statusCode, 404);
  const fields = await olwen.hidden(`/cases/${opened.reference}/actions/look-at`);
  assert.equal((await olwen.send('POST', path, fields)).statusCode, 404);
  assert.ok(!(await happenedTo(hub, opened.case)).includes('case.acted'));
  assert.match((await gareth.get(`/cases/${opened.reference}`)).body, /Have it fenced off/);
  assert.equal((await gareth.submit(path)).statusCode, 303);
  assert.ok((await happenedTo(hub, opened.case)).includes('case.acted'));
});

test('an action that the answers bar is not there; for other answers it is', async () => {
  const harmless = await hub.begin((tx) => report(tx, { barred: ['warn'] }));
  assert.doesNotMatch((await olwen.get(`/cases/${harmless.reference}`)).body, /Put up a warning/);
  assert.equal((await olwen.get(`/cases/${harmless.reference}/actions/warn`)).statusCode, 404);
  const dangerous = await open();
  assert.match((await olwen.get(`/cases/${dangerous.reference}`)).body, /Put up a warning/);
  assert.equal((await olwen.submit(`/cases/${dangerous.reference}/actions/warn`)).statusCode, 303);
});

test('when a colleague was quicker, the page says what changed and shows the case as it is now', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/actions/look-at`;
  const fields = await olwen.hidden(path);
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: hub.ids.of('gareth') }, byGareth));
  const conflict = await olwen.send('POST', path, { ...fields, note: 'I looked' });
  assert.equal(conflict.statusCode, 409);
  assert.match(conflict.body, /While you were looking at this case, it was assigned/);
  assert.match(conflict.body, /I looked/);
  const [, shown] = /name="revision" value="(\d+)"/.exec(conflict.body) ?? [];
  assert.equal(shown, '2');
});

test('after a mistake the page is still bound to what was first seen', async () => {
  const opened = await open();
  await olwen.submit(`/cases/${opened.reference}/actions/send`);
  const path = `/cases/${opened.reference}/actions/return`;
  const fields = await olwen.hidden(path);
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: hub.ids.of('gareth') }, byGareth));
  const mistaken = await olwen.send('POST', path, { ...fields, note: '' });
  const [, shown] = /name="revision" value="(\d+)"/.exec(mistaken.body) ?? [];
  assert.equal(shown, fields['revision']);
});

test('a case closes with an outcome of its own version, and the officer reads what those who asked will read', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/closing`;
  assert.match((await olwen.get(path)).body, /We have mended the bench\./);
  const without = await olwen.submit(path);
  assert.equal(without.statusCode, 422);
  assert.match(without.body, /Choose an outcome/);
  assert.equal((await olwen.submit(path, { outcome: 'burnt' })).statusCode, 422);
  assert.equal((await olwen.submit(path, { outcome: 'mended', note: 'New slat' })).statusCode, 303);
  const { body } = await olwen.get(`/cases/${opened.reference}`);
  assert.match(body, /Closed: Mended/);
  assert.match(body, /New slat/);
  assert.match(body, /Kept until/);
  assert.doesNotMatch(body, /Write a note/);
});

test('a closed case cannot be acted on, and says so', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/closing`;
  const fields = await olwen.hidden(path);
  await hub.begin((tx) => closeCase(tx, { case: opened.case, outcome: 'mended' }, byGareth));
  const late = await olwen.send('POST', path, { ...fields, outcome: 'mended' });
  assert.equal(late.statusCode, 409);
  assert.match(late.body, /While you were looking at this case/);
  for (const noun of ['closing', 'assignment', 'queue'])
    assert.match(
      (await gareth.get(`/cases/${opened.reference}/${noun}`)).body,
      /can no longer be done/,
      noun,
    );
});

test('only who may reopen a case does, and says why', async () => {
  const opened = await open();
  await hub.begin((tx) => closeCase(tx, { case: opened.case, outcome: 'mended' }, byGareth));
  const path = `/cases/${opened.reference}/reopening`;
  assert.equal((await olwen.get(path)).statusCode, 404, 'a worker may not');
  assert.equal((await gareth.submit(path, { why: '' })).statusCode, 422);
  assert.equal((await gareth.submit(path, { why: 'It broke again' })).statusCode, 303);
  assert.equal((await standing(opened.case))?.status, 'received');
  assert.match((await gareth.get(`/cases/${opened.reference}`)).body, /It broke again/);
  assert.match((await gareth.get(path)).body, /can no longer be done/);
});

test('an officer takes what nobody has with one press, and puts it back', async () => {
  const opened = await open();
  const here = `/cases/${opened.reference}`;
  const taken = await olwen.submit(`${here}/assignment`, { to: 'me' }, here);
  assert.equal(locationOf(taken), here);
  assert.equal((await standing(opened.case))?.officer, hub.ids.of('olwen'));
  await olwen.submit(`${here}/assignment`, { to: 'nobody' });
  assert.equal((await standing(opened.case))?.officer, null);
});

test('of two who take a case at the same moment one has it, and the other reads so', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/assignment`;
  const fields = await Promise.all([olwen, gareth].map((who) => who.hidden(path)));
  const answers = await Promise.all(
    [olwen, gareth].map((who, index) => who.send('POST', path, { ...fields[index], to: 'me' })),
  );
  const winner = answers.findIndex(({ statusCode }) => statusCode === 303);
  // The other met the change while taking the case (409), or found it taken before (422): it depends on who came when.
  const lost = answers[1 - winner]?.statusCode ?? 0;
  assert.ok([409, 422].includes(lost), String(lost));
  const names = ['olwen', 'gareth'] as const;
  assert.equal((await standing(opened.case))?.officer, hub.ids.of(names[winner] ?? 'dewi'));
});

test('a worker cannot take what a colleague has, nor give cases away', async () => {
  const opened = await open();
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: hub.ids.of('gareth') }, byGareth));
  const path = `/cases/${opened.reference}/assignment`;
  assert.match((await olwen.get(path)).body, /can no longer be done/);
  const forced = await olwen.submit(path, { to: 'me', revision: '2' }, `/cases/${opened.reference}/closing`);
  assert.equal(forced.statusCode, 422);
  assert.equal((await standing(opened.case))?.officer, hub.ids.of('gareth'));
});

test('a lead gives a case to a colleague of the queue’s team, and to nobody else', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/assignment`;
  const { body } = await gareth.get(path);
  assert.match(body, /Olwen Hughes/);
  assert.doesNotMatch(body, /Priya Nair/);
  assert.equal((await gareth.submit(path, { to: hub.ids.of('priya') })).statusCode, 422);
  assert.equal((await gareth.submit(path, { to: hub.ids.of('olwen') })).statusCode, 303);
  assert.equal((await standing(opened.case))?.officer, hub.ids.of('olwen'));
});

test('a case that is moved to another team’s queue is that team’s from then on', async () => {
  const opened = await open();
  const priya = await signedIn(hub, 'priya');
  assert.equal((await priya.get(`/cases/${opened.reference}`)).statusCode, 404);
  const moved = await olwen.submit(`/cases/${opened.reference}/queue`, { queue: 'woods' });
  assert.equal(locationOf(moved), '/');
  assert.equal((await olwen.get(`/cases/${opened.reference}`)).statusCode, 404);
  assert.match((await priya.get(`/cases/${opened.reference}`)).body, /Moved from Parks to Woods/);
  const own = await open();
  assert.equal(
    locationOf(await olwen.submit(`/cases/${own.reference}/queue`, { queue: 'repairs' })),
    `/cases/${own.reference}`,
  );
  assert.equal((await olwen.submit(`/cases/${own.reference}/queue`, { queue: 'nowhere' })).statusCode, 422);
});

test('a note is written once, for colleagues unless it is said otherwise', async () => {
  const opened = await open();
  const here = `/cases/${opened.reference}`;
  const fields = await olwen.hidden(here);
  for (let press = 0; press < 2; press += 1)
    await olwen.send('POST', `${here}/notes`, { ...fields, text: 'Bring the long ladder' });
  assert.equal((await happenedTo(hub, opened.case)).filter((type) => type === 'case.noted').length, 1);
  await olwen.submit(`${here}/notes`, { text: 'We come on Monday', kind: 'public' });
  assert.match((await olwen.get(here)).body, /Note that those who asked can read/);
  const empty = await olwen.submit(`${here}/notes`, { text: '' });
  assert.equal(empty.statusCode, 422);
  assert.match(empty.body, /Write the note/);
});

test('a tampered revision is a mistake that a person understands', async () => {
  const { reference } = await open();
  const answer = await olwen.submit(`/cases/${reference}/actions/send`, { revision: 'x' });
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /Open the case again/);
});

test('an adviser reads and notes, but does not work cases', async () => {
  const { reference } = await open();
  const dewi = await signedIn(hub, 'dewi');
  const { body, statusCode } = await dewi.get(`/cases/${reference}`);
  assert.equal(statusCode, 200);
  assert.doesNotMatch(body, /Take it|Send to the crew|\/closing/);
  for (const noun of ['actions/send', 'closing', 'reopening', 'assignment', 'queue'])
    assert.equal((await dewi.get(`/cases/${reference}/${noun}`)).statusCode, 404, noun);
});

test('the pages about a case speak Welsh, mistakes included', async () => {
  const { reference } = await open();
  const visitor = await signedIn(hub, 'gareth');
  await visitor.get('/?tongue=cy');
  assert.match(
    (await visitor.get(`/cases/${reference}/closing`)).body,
    /Byddant yn darllen: “Rydym wedi trwsio’r fainc\.”/,
  );
  const wrong = await visitor.submit(`/cases/${reference}/closing`);
  assert.match(wrong.body, /<title>Gwall: /);
  assert.match(wrong.body, /Dewiswch ganlyniad/);
});
