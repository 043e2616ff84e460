import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeReply } from '#capabilities/cases';
import { sayReference } from '#language';
import { newId } from '#platform/chance';
import { act } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { happenedTo } from '../setting/ledger.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');

async function answered() {
  const opened = await hub.begin((tx) => report(tx));
  const { case: id, request } = opened;
  await hub.begin((tx) =>
    writeReply(tx, { case: id, request, reply: newId(at), text: 'It creaks.' }, act(at)),
  );
  return opened;
}

test('what those who asked wrote stands in the head, the story and the queue until an officer has read it', async () => {
  const { reference, case: id } = await answered();
  const here = `/cases/${reference}`;
  const { body } = await olwen.get(here);
  assert.match(body, /<span class="tag fresh">New answer<\/span>/);
  assert.match(body, /They wrote to us/);
  assert.match(body, /It creaks\./);
  assert.match((await olwen.get('/queues/parks')).body, /<span class="tag fresh">New answer<\/span>/);
  const path = `${here}/reading`;
  assert.match((await olwen.get(path)).body, /I have read their message/);
  const fields = await olwen.hidden(path);
  for (const answer of await Promise.all([1, 2].map(() => olwen.send('POST', path, fields))))
    assert.equal(locationOf(answer), here);
  await olwen.submit(path);
  assert.equal((await happenedTo(hub, id)).filter((type) => type === 'case.answer-seen').length, 1);
  const later = (await olwen.get(here)).body;
  assert.doesNotMatch(later, /New answer/);
  assert.match(later, /Their message was seen/);
});

test('a queue is shown by it alone, by its address', async () => {
  const [fresh, plain] = [await answered(), await hub.begin((tx) => report(tx))];
  const { body } = await olwen.get('/queues/parks?answer=new');
  assert.ok(body.includes(sayReference(fresh.reference)));
  assert.ok(!body.includes(sayReference(plain.reference)));
  const box = 'box=411000,300000,413000,302000';
  const points = (await olwen.get(`/queues/parks/points.json?answer=new&${box}`)).body;
  assert.ok(points.includes(sayReference(fresh.reference)), points);
  assert.ok(!points.includes(sayReference(plain.reference)));
});

test('somebody of another team cannot say so', async () => {
  const { reference } = await hub.begin((tx) => fallenTree(tx));
  assert.equal((await gareth.get(`/cases/${reference}/reading`)).statusCode, 404);
});
