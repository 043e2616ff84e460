import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayReference } from '#language';
import { report } from '../setting/cases.ts';
import { openHub } from '../setting/hub.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');

test('a flag stands beside the status, in the story and in the queue, until an action takes it off', async () => {
  const { reference } = await hub.begin((tx) => report(tx));
  const here = `/cases/${reference}`;
  assert.match((await olwen.get(here)).body, /Suspect vandals/);
  await olwen.submit(`${here}/actions/suspect`);
  const { body } = await olwen.get(here);
  assert.match(body, /<span class="tag wait">Vandals<\/span>/);
  assert.match(body, /Flagged: Vandals/);
  assert.doesNotMatch(body, /Suspect vandals<\/a>/);
  assert.match((await olwen.get('/queues/parks')).body, /<span class="tag wait">Vandals<\/span>/);
  await olwen.submit(`${here}/actions/clear`);
  const later = (await olwen.get(here)).body;
  assert.doesNotMatch(later, /<span class="tag wait">Vandals/);
  assert.match(later, /No longer flagged: Vandals/);
});

test('a queue is shown by a flag, in the list and on the map, by its address', async () => {
  const [flagged, plain] = await Promise.all([1, 2].map(() => hub.begin((tx) => report(tx))));
  assert.ok(flagged && plain);
  await olwen.submit(`/cases/${flagged.reference}/actions/suspect`);
  const { body } = await olwen.get('/queues/parks?flag=vandals');
  assert.ok(body.includes(sayReference(flagged.reference)));
  assert.ok(!body.includes(sayReference(plain.reference)));
  assert.match(body, /aria-current="true"[^>]*>Vandals/);
  const box = 'box=411000,300000,413000,302000';
  const points = await olwen.get(`/queues/parks/points.json?flag=vandals&${box}`);
  assert.ok(points.body.includes(sayReference(flagged.reference)), points.body);
  assert.ok(!points.body.includes(sayReference(plain.reference)));
  const welsh = await olwen.get('/queues/parks?flag=vandals&tongue=cy');
  assert.match(welsh.body, /Fandaliaid/);
  await olwen.get('/?tongue=en');
});

test('what is possible with a flag only cannot be done without it, by whatever address', async () => {
  const { reference } = await hub.begin((tx) => report(tx));
  assert.match((await olwen.get(`/cases/${reference}/actions/clear`)).body, /can no longer be done/);
});
