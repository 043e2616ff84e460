import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeCase, destructions, proposeDestruction } from '#capabilities/cases';
import { destroyApproved } from '#services';
import { act } from '#test/database';
import { report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const job = act(at, { kind: 'system', name: 'retention' });
const longAgo = act('2020-03-02T09:00:00Z', { kind: 'system', name: 'test' });
const over = async () => {
  const made = await hub.begin((tx) => report(tx));
  await hub.begin((tx) => closeCase(tx, { case: made.case, outcome: 'mended' }, longAgo));
  return made;
};
let turn = 0;
const proposed = async () => {
  turn += 1;
  const later = { ...job, at: at.add({ minutes: turn }) };
  await hub.begin((tx) => proposeDestruction(tx, later));
  const [batch] = await hub.begin((tx) => destructions(tx, { most: 1 }));
  assert.ok(batch);
  return `/retention/destructions/${batch.id}`;
};

test('one officer checks a batch and takes a case out, another approves it, and its page says that it is gone', async () => {
  const [gone, kept] = [await over(), await over()];
  const batch = await proposed();
  const lead = await signedIn(hub, 'gareth');
  assert.match((await lead.get('/retention/destructions')).body, /2 cases[\s\S]*To be checked/);
  const { body } = await lead.get(batch);
  assert.match(body, /2 × Report a broken bench: Mended\. Kept 3 years from the closing\./);
  const out = `${batch}/cases/${kept.reference}/exclusion`;
  const nothing = await lead.submit(out, { why: '', day: '2020-01-01' });
  assert.equal(nothing.statusCode, 422);
  assert.match(nothing.body, /Write why[\s\S]*Enter a day that is to come/);
  const taken = await lead.submit(out, { why: 'An insurer has asked', day: '2027-11-20' });
  assert.equal(locationOf(taken), batch);
  assert.match((await lead.get(`/cases/${kept.reference}`)).body, /An insurer has asked/);
  assert.equal(locationOf(await lead.submit(`${batch}/check`)), batch);
  assert.match((await lead.get(batch)).body, /You checked this batch/);
  assert.equal((await lead.get(`${batch}/approval`)).statusCode, 404);
  const clerk = await signedIn(hub, 'cerys');
  assert.match((await clerk.get(`${batch}/approval`)).body, /1 case is destroyed for good/);
  assert.equal(locationOf(await clerk.submit(`${batch}/approval`)), batch);
  while (await hub.begin((tx) => destroyApproved(tx, job)));
  assert.match((await clerk.get(batch)).body, /Destroyed: 1/);
  const moved = await lead.get(`/cases/${gone.reference}`);
  const tombstone = locationOf(moved);
  assert.equal(tombstone, `/cases/${gone.reference}/tombstone`);
  assert.match((await lead.get(tombstone)).body, /This case was destroyed[\s\S]*Mended[\s\S]*2 March 2023/);
  assert.equal((await lead.get(`/cases/${kept.reference}`)).statusCode, 200);
});

test('whoever checked a batch cannot approve it, though they may approve others', async () => {
  await over();
  const batch = await proposed();
  const clerk = await signedIn(hub, 'cerys');
  await clerk.submit(`${batch}/check`);
  assert.equal(locationOf(await clerk.get(`${batch}/approval`)), batch);
  const other = await signedIn(hub, 'mair');
  assert.equal((await other.get(`${batch}/approval`)).statusCode, 200);
});

test('a hold is placed from a case, stands on the list until it is released, and keeps the case', async () => {
  const made = await over();
  const lead = await signedIn(hub, 'gareth');
  const page = `/cases/${made.reference}/hold`;
  const nothing = await lead.submit(page, { why: 'A claim', day: '2027-11-20' });
  assert.match(nothing.body, /Choose what is held/);
  const placed = await lead.submit(page, { holds: 'person', why: 'A claim', day: '2027-11-20' });
  assert.equal(locationOf(placed), '/retention/holds');
  const { body } = await lead.get('/retention/holds');
  assert.match(body, /Every case of the person who asked in[\s\S]*A claim[\s\S]*Gareth Pugh/);
  const release = /href="\/hub(\/retention\/holds\/[^"]*\/release)/.exec(body)?.[1] ?? assert.fail();
  assert.equal((await lead.submit(release, { reason: '' })).statusCode, 422);
  assert.equal(locationOf(await lead.submit(release, { reason: 'Settled' })), '/retention/holds');
  assert.match((await lead.get('/retention/holds')).body, /Nothing is held/);
  assert.match((await lead.get(`/cases/${made.reference}`)).body, /released[\s\S]*Settled/);
});

test('a worker sees none of it', async () => {
  const worker = await signedIn(hub, 'olwen');
  for (const path of ['/retention/destructions', '/retention/holds', await proposed()])
    assert.equal((await worker.get(path)).statusCode, 404);
});
