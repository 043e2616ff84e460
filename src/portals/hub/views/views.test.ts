import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from '../setting/cases.ts';
import { openHub } from '../setting/hub.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
await hub.begin((tx) => report(tx));
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');
const queue = '/queues/parks';
const late = `${queue}?owner=nobody&due=late`;
const saving = late.replace(queue, `${queue}/views/new`);
const rail = (body: string) => /<nav class="rail"[\s\S]*?<\/nav>/.exec(body)?.[0] ?? '';

test('a filter is kept under a name, stands at the side of every page, and is removed', async () => {
  assert.doesNotMatch((await olwen.get(queue)).body, /Save as a view/, 'everything is no view');
  assert.match((await olwen.get(late)).body, /Save as a view/);
  const page = await olwen.get(saving);
  assert.equal(page.statusCode, 200);
  const saved = await olwen.submit(saving, { name: 'Late, nobody’s' });
  assert.equal(locationOf(saved), late);
  const home = rail((await olwen.get('/')).body);
  assert.match(home, /Views[\s\S]*Late, nobody’s/);
  assert.ok(home.includes(late.replaceAll('&', '&amp;')));
  assert.doesNotMatch(rail((await gareth.get('/')).body), /Late, nobody’s/);
  const here = await olwen.get(late);
  const [, removal = ''] = /href="\/hub([^"]*\/removal)"/.exec(here.body) ?? [];
  assert.equal((await gareth.get(removal)).statusCode, 404, 'nobody removes another’s');
  const asked = await olwen.get(removal);
  assert.match(asked.body, /Remove the view “Late, nobody’s”/);
  assert.equal(locationOf(await olwen.submit(removal)), queue);
  assert.doesNotMatch(rail((await olwen.get('/')).body), /Late, nobody’s/);
});

test('a name is asked for, may be taken, and stays where it was typed', async () => {
  assert.match((await olwen.submit(saving, { name: ' ' })).body, /Enter a name for the view/);
  assert.match((await olwen.submit(saving, { name: 'x'.repeat(41) })).body, /40 letters at most/);
  await olwen.submit(saving, { name: 'Mine' });
  const again = await olwen.submit(saving, { name: 'mine' });
  assert.match(again.body, /There is a view “mine” of this queue already/);
  assert.match(again.body, /value="mine"/);
});

test('whoever leads others shares a view with all of the queue; the others have it and cannot remove it', async () => {
  await gareth.submit(saving, { name: 'Ours', shared: 'yes' });
  assert.match(rail((await olwen.get('/')).body), /Ours/);
  const waiting = `${queue}?owner=nobody`;
  const [, removal = ''] = /href="\/hub([^"]*\/removal)"/.exec((await gareth.get(late)).body) ?? [];
  assert.equal((await olwen.get(removal)).statusCode, 404);
  assert.doesNotMatch((await olwen.get(saving)).body, /name="shared"/);
  await olwen.submit(waiting.replace(queue, `${queue}/views/new`), { name: 'All of us', shared: 'yes' });
  assert.doesNotMatch(rail((await gareth.get('/')).body), /All of us/);
  await gareth.submit(removal);
  assert.doesNotMatch(rail((await olwen.get('/')).body), /Ours/);
});

test('a view is kept in Welsh too, and of a queue that one may not open there is none', async () => {
  assert.match((await olwen.get(`${saving}&tongue=cy`)).body, /Cadw fel gwedd/);
  await olwen.get(`${saving}&tongue=en`);
  assert.equal((await olwen.get('/queues/no-such/views/new?due=late')).statusCode, 404);
});
