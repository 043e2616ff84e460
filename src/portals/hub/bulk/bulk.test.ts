import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseUnder, closeCase } from '#capabilities/cases';
import type { Opened } from '#capabilities/cases';
import { sayReference } from '#language';
import type { Uuid } from '#language';
import { bulkAction, forgetBulkActions, handleBulk, restoreBulkActions } from '#services';
import { act } from '#test/database';
import { council } from '../setting/council.ts';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { openVisitor, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const gareth = await signedIn(hub, 'gareth');
const byGareth = act(at, { kind: 'officer', id: hub.ids.of('gareth') });
const asJob = act(at, { kind: 'system', name: 'work' });
const job = handleBulk(() => council);
const found = async ({ reference }: Opened) => {
  const one = await hub.begin((tx) => caseUnder(tx, reference));
  assert.ok(one);
  return one;
};
const ticked = async (opened: Opened) => `case=${opened.reference}.${String((await found(opened)).revision)}`;
const choosing = async (...chosen: readonly Opened[]) =>
  `/bulk/new?queue=parks&${(await Promise.all(chosen.map(ticked))).join('&')}`;

/** What the job does until there is no more to do. */
async function worked(location: string, turns = 40): Promise<Uuid> {
  const id = location.split('/').at(-1) as Uuid;
  for (let turn = 0; turn < turns; turn += 1)
    await hub.begin((tx) => job.record(tx, { plan: id, done: undefined }, asJob));
  return id;
}

const begun = async (address: string, fields: Readonly<Record<string, string>>) => {
  const answer = await gareth.submit(address, fields);
  assert.equal(answer.statusCode, 303, answer.body);
  return String(answer.headers['location']).replace('/hub', '');
};

test('an officer who may do so chooses cases in a queue, and nobody else', async () => {
  await hub.begin((tx) => report(tx));
  const { body } = await gareth.get('/queues/parks?status=received');
  assert.match(body, /<input type="hidden" name="status" value="received"/);
  assert.match(body, /name="case"\s+value="[A-Z0-9]+\.\d+"/);
  const olwen = await signedIn(hub, 'olwen');
  assert.doesNotMatch((await olwen.get('/queues/parks')).body, /data-tick-all/);
  assert.equal((await olwen.get('/bulk')).statusCode, 404);
  assert.equal((await openVisitor(hub).get('/bulk')).statusCode, 303);
});

test('it is tried on each first and changes nothing; then it is done with those on which it could be', async () => {
  const [one, other, closed] = await Promise.all([1, 2, 3].map(() => hub.begin((tx) => report(tx))));
  assert.ok(one && other && closed);
  const address = await choosing(one, other, closed);
  await hub.begin((tx) => closeCase(tx, { case: closed.case, outcome: 'mended' }, byGareth));
  const here = await begun(address, { does: 'assign', officer: hub.ids.of('olwen') });
  assert.match((await gareth.get(here)).body, /Being tried[\s\S]*0 of 3 cases/);
  await worked(here);
  assert.equal((await found(one)).officer, null, 'nothing is done yet');
  const tried = (await gareth.get(here)).body;
  assert.match(tried, /It can be done with 2\.[\s\S]*It cannot be done with 1[\s\S]*Do it with 2/);
  assert.ok(tried.includes(sayReference(closed.reference)));
  assert.equal((await gareth.submit(here, { does: 'approve' })).statusCode, 303);
  await worked(here);
  assert.equal((await found(one)).officer, hub.ids.of('olwen'));
  assert.equal((await found(other)).officer, hub.ids.of('olwen'));
  assert.match((await gareth.get(here)).body, /Done with 2\./);
  assert.match((await gareth.get('/bulk')).body, /Give to Olwen[\s\S]*Done/);
  assert.match((await gareth.get(`/cases/${one.reference}`)).body, /Olwen/);
});

test('a case that changed after it was chosen is left alone, with what happened', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => hub.begin((tx) => report(tx))));
  assert.ok(one && other);
  const here = await begun(await choosing(one, other), { does: 'note', text: 'The crew is on its way.' });
  await worked(here);
  await hub.begin((tx) => closeCase(tx, { case: other.case, outcome: 'mended' }, byGareth));
  await gareth.submit(here, { does: 'approve' });
  await worked(here);
  const { body } = await gareth.get(here);
  assert.match(body, /Done with 1\.[\s\S]*Not done with 1/);
  assert.match((await gareth.get(`/cases/${one.reference}`)).body, /The crew is on its way/);
});

test('an action of the service asks for what it needs, and is not offered where the services differ', async () => {
  const [one, other] = await Promise.all([1, 2].map(() => hub.begin((tx) => report(tx))));
  assert.ok(one && other);
  const address = await choosing(one, other);
  assert.match((await gareth.get(address)).body, /value="act-finish"/);
  const missing = await gareth.submit(address, { does: 'act-finish', 'note-finish': 'All mended.' });
  assert.equal(missing.statusCode, 422);
  assert.match(missing.body, /All mended\./);
  const here = await begun(address, { does: 'act-finish', 'outcome-finish': 'mended' });
  await worked(here);
  await gareth.submit(here, { does: 'approve' });
  await worked(here);
  assert.equal((await found(one)).closing?.outcome, 'mended');
  assert.equal((await found(other)).closing?.outcome, 'mended');
});

test('all of a filtered list are chosen, as they stand; none is not enough', async () => {
  const here = await begun('/bulk/new?queue=parks&owner=nobody&all=yes', { does: 'move', queue: 'repairs' });
  await worked(here);
  const { body } = await gareth.get(here);
  assert.match(body, /It can be done with \d+\./);
  await gareth.submit(here, { does: 'end' });
  await worked(here);
  assert.match((await gareth.get(here)).body, /Ended by you/);
  const none = await gareth.submit('/bulk/new?queue=parks', { does: 'put-back' });
  assert.equal(none.statusCode, 422);
  assert.match(none.body, /Choose at least one case/);
  assert.equal((await gareth.get('/bulk/new?queue=woods&all=yes')).statusCode, 404);
});

test('another team’s case among the chosen is a case that one cannot see; a colleague’s bulk action is nobody’s business', async () => {
  const tree = await hub.begin((tx) => fallenTree(tx));
  const mine = await hub.begin((tx) => report(tx));
  const here = await begun(await choosing(mine, tree), { does: 'put-back' });
  await worked(here);
  const { body } = await gareth.get(here);
  assert.match(body, /You can no longer see this case/);
  const mair = await signedIn(hub, 'mair');
  assert.equal((await mair.get(here)).statusCode, 404);
});

test('a hundred go in parts, a job that was lost is asked for again, and what is a month old is forgotten', async () => {
  const many = await hub.begin(async (tx) => {
    const made: Opened[] = [];
    for (let count = 0; count < 45; count += 1) made.push(await report(tx));
    return made;
  });
  const here = await begun(await choosing(...many), { does: 'assign', officer: hub.ids.of('gareth') });
  const id = await worked(here, 1);
  assert.match((await gareth.get(here)).body, /20 of 45 cases/);
  assert.ok((await hub.begin(restoreBulkActions)) >= 0);
  await worked(here);
  await gareth.submit(here, { does: 'approve' });
  await gareth.submit(here, { does: 'approve' });
  await worked(here);
  assert.match((await gareth.get(here)).body, /Done with 45\./);
  assert.match((await gareth.get(`${here}?after=40`)).body, /Case by case/);
  await hub.begin((tx) => forgetBulkActions(tx, at.add({ hours: 24 * 31 })));
  assert.equal(await hub.begin((tx) => bulkAction(tx, id)), undefined);
});
