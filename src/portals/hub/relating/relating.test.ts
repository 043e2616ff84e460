import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayReference } from '#language';
import { fallenTree, report } from '../setting/cases.ts';
import { openHub } from '../setting/hub.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const dewi = await signedIn(hub, 'dewi');
const open = () => hub.begin((tx) => report(tx));

test('a case is linked by the other’s reference, shows it, and the link is taken away again', async () => {
  const [one, other] = [await open(), await open()];
  const path = `/cases/${one.reference}/relating`;
  const typed = ` ${sayReference(other.reference).toLowerCase()} `;
  const linked = await olwen.submit(path, { with: typed, as: 'related' });
  assert.equal(locationOf(linked), `/cases/${one.reference}`);
  const { body } = await olwen.get(`/cases/${other.reference}`);
  assert.match(body, new RegExp(`Linked with ${sayReference(one.reference)}`));
  assert.match(body, /Linked cases/);
  const removal = `${path}/${other.reference}/removal`;
  assert.equal((await olwen.submit(removal)).statusCode, 303);
  assert.equal((await olwen.get(removal)).statusCode, 404);
  assert.match((await olwen.get(`/cases/${one.reference}`)).body, /No longer linked with/);
});

test('one is made a part of the other, in either direction', async () => {
  const [part, whole] = [await open(), await open()];
  await olwen.submit(`/cases/${whole.reference}/relating`, { with: part.reference, as: 'whole' });
  assert.match((await olwen.get(`/cases/${part.reference}`)).body, /This one is a part of it/);
  const third = await open();
  const refused = await olwen.submit(`/cases/${third.reference}/relating`, {
    with: part.reference,
    as: 'part',
  });
  assert.equal(refused.statusCode, 409);
  assert.match(refused.body, /Choose the main case/);
  assert.match(refused.body, new RegExp(`value="${part.reference}"`));
  const removal = `/cases/${part.reference}/relating/${whole.reference}/removal`;
  assert.match((await olwen.get(removal)).body, /can then be closed without it/);
  await olwen.submit(removal);
  assert.doesNotMatch((await olwen.get(`/cases/${part.reference}`)).body, /This one is a part of it/);
});

test('what is missing or does not check is said beside it, and stays as it was typed', async () => {
  const { reference } = await open();
  const asked = await olwen.submit(`/cases/${reference}/relating`, { with: '2222-2223' });
  assert.equal(asked.statusCode, 422);
  assert.match(asked.body, /one of its characters is wrong/);
  assert.match(asked.body, /Choose how they belong together/);
  assert.match(asked.body, /value="2222-2223"/);
});

test('a case that the officer may not see is not there to be linked', async () => {
  const { reference } = await open();
  const tree = await hub.begin((tx) => fallenTree(tx));
  const asked = await olwen.submit(`/cases/${reference}/relating`, { with: tree.reference, as: 'related' });
  assert.equal(asked.statusCode, 404);
});

test('whoever may not act finds neither page nor link', async () => {
  const { reference } = await open();
  assert.equal((await dewi.get(`/cases/${reference}/relating`)).statusCode, 404);
  assert.doesNotMatch((await dewi.get(`/cases/${reference}`)).body, /\/relating/);
});
