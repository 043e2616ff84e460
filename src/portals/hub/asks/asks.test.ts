import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksOn, caseOf } from '#capabilities/cases';
import { report } from '../setting/cases.ts';
import { openHub } from '../setting/hub.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');

/** A bench for which a slat is ordered. */
async function ordered() {
  const opened = await hub.begin((tx) => report(tx));
  await olwen.submit(`/cases/${opened.reference}/actions/order`);
  const [ask] = await hub.begin((tx) => asksOn(tx, opened.case));
  assert.ok(ask);
  return { ...opened, answer: `/cases/${opened.reference}/asks/${ask.id}/answer`, ask: ask.id };
}

test('a case shows what was asked of others and until when, and records the answer by hand', async () => {
  const { reference, answer } = await ordered();
  const here = `/cases/${reference}`;
  const { body } = await olwen.get(here);
  for (const said of ['Asked of others', 'A slat from the joiner', 'Waiting for an answer'])
    assert.ok(body.includes(said), said);
  assert.match(body, /until [A-Z]/);
  const empty = await olwen.submit(answer, {});
  assert.equal(empty.statusCode, 422);
  assert.match(empty.body, /Select what they answered/);
  await olwen.submit(answer, { answer: 'accepted', theirs: 'J-77', note: 'By telephone' });
  const after = (await olwen.get(here)).body;
  for (const said of ['They said yes', 'their reference J-77', 'By telephone'])
    assert.ok(after.includes(said), said);
  assert.doesNotMatch((await olwen.get(answer)).body, /No, they will not do it/);
  await olwen.submit(answer, { answer: 'finished', note: 'It holds' });
  const last = (await olwen.get(here)).body;
  for (const said of ['They have finished', 'It holds']) assert.ok(last.includes(said), said);
  assert.match((await olwen.get(answer)).body, /can no longer be done/);
});

test('a no takes the case to the queue that looks after it', async () => {
  const { case: id, answer } = await ordered();
  assert.equal((await olwen.submit(answer, { answer: 'rejected' })).statusCode, 303);
  assert.equal((await hub.begin((tx) => caseOf(tx, id)))?.queue, 'repairs');
});

test('the answer to something of another case, or for another team, is not there; an adviser records none', async () => {
  const [one, other] = [await ordered(), await ordered()];
  assert.equal((await olwen.get(`/cases/${one.reference}/asks/${other.ask}/answer`)).statusCode, 404);
  assert.equal((await (await signedIn(hub, 'priya')).get(one.answer)).statusCode, 404);
  assert.equal((await (await signedIn(hub, 'dewi')).get(one.answer)).statusCode, 404);
});

test('the page of an answer speaks Welsh', async () => {
  const { answer } = await ordered();
  const visitor = await signedIn(hub, 'gareth');
  await visitor.get('/?tongue=cy');
  assert.match((await visitor.get(answer)).body, /Beth oedd eu hateb\?/);
  assert.match((await visitor.submit(answer, {})).body, /Dewiswch beth oedd eu hateb/);
});
