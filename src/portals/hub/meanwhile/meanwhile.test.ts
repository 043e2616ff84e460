import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignCase, caseOf, closeCase, moveToQueue, takeCase, writeNote } from '#capabilities/cases';
import type { Opened } from '#capabilities/cases';
import { newId } from '#platform/chance';
import { act } from '#test/database';
import { report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');
const ids = { olwen: hub.ids.of('olwen'), gareth: hub.ids.of('gareth'), priya: hub.ids.of('priya') };
const byOlwen = act(at.add({ minutes: 4 }), { kind: 'officer', id: ids.olwen });
const byGareth = act(at.add({ minutes: 4 }), { kind: 'officer', id: ids.gareth });
const open = () => hub.begin((tx) => report(tx));
const standing = ({ case: about }: Opened) => hub.begin((tx) => caseOf(tx, about));

test('of two who give a case to different people the second sees both, and goes on only by saying so', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/assignment`;
  const fields = await gareth.hidden(path);
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: ids.olwen }, byOlwen));
  const second = await gareth.send('POST', path, { ...fields, to: 'me' });
  assert.equal(second.statusCode, 409);
  assert.match(second.body, /You both changed this/);
  assert.match(
    second.body,
    /Owner: theirs<\/dt>\s*<dd><b>Olwen Hughes<\/b>\s*<span class="soft">Olwen Hughes, today, 10:04am/,
  );
  assert.match(second.body, /Owner: yours<\/dt>\s*<dd><b>Gareth \w+<\/b>/);
  assert.match(second.body, /Go on with yours/);
  assert.match(second.body, /Leave theirs and go back to the case/);
  assert.equal((await standing(opened))?.officer, ids.olwen);
  const [, revision = ''] = /name="revision" value="(\d+)"/.exec(second.body) ?? [];
  const [, key = ''] = /name="_key"\s+value="([^"]+)"/.exec(second.body) ?? [];
  const again = await gareth.send('POST', path, { ...fields, _key: key, revision, to: 'me' });
  assert.equal(again.statusCode, 303);
  assert.equal((await standing(opened))?.officer, ids.gareth);
});

test('who changes it once more in between is seen as well, and nothing is overwritten', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/assignment`;
  const fields = await gareth.hidden(path);
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: ids.olwen }, byOlwen));
  const second = await gareth.send('POST', path, { ...fields, to: 'nobody' });
  const [, revision = ''] = /name="revision" value="(\d+)"/.exec(second.body) ?? [];
  await hub.begin((tx) => assignCase(tx, { case: opened.case, officer: ids.priya }, byOlwen));
  const third = await gareth.send('POST', path, { ...fields, revision, to: 'nobody' });
  assert.equal(third.statusCode, 409);
  assert.match(third.body, /Owner: theirs<\/dt>\s*<dd><b>Priya Nair/);
  assert.match(third.body, /Owner: yours<\/dt>\s*<dd><b>Nobody/);
  assert.equal((await standing(opened))?.officer, ids.priya);
});

test('what only a colleague touched is told, and is no contest', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/closing`;
  const fields = await olwen.hidden(path);
  const note = { note: newId(at), kind: 'internal', text: 'The slats are in the store' } as const;
  await hub.begin((tx) => writeNote(tx, { case: opened.case, ...note }, byGareth));
  const { statusCode, body } = await olwen.send('POST', path, { ...fields, outcome: 'mended', note: 'Done' });
  assert.equal(statusCode, 409);
  assert.match(body, /This has changed since you looked at it/);
  assert.match(body, /The slats are in the store/);
  assert.doesNotMatch(body, /You both changed this|Go on with yours/);
  assert.match(body, /Done<\/textarea/);
});

test('where a colleague has closed the case both endings are shown, and what was written can be saved', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/closing`;
  const fields = await gareth.hidden(path);
  await hub.begin((tx) => closeCase(tx, { case: opened.case, outcome: 'mended' }, byOlwen));
  const late = await gareth.send('POST', path, { ...fields, outcome: 'not-found', note: 'It is <theirs>' });
  assert.equal(late.statusCode, 409);
  assert.match(late.body, /Outcome: theirs<\/dt>\s*<dd><b>Mended/);
  assert.match(late.body, /It is &lt;theirs&gt;/);
  assert.equal((await standing(opened))?.closing?.outcome, 'mended');
});

test('a case that two move goes where the second wants it only once they have seen where it is', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/queue`;
  const fields = await olwen.hidden(path);
  const moved = { case: opened.case, queue: 'repairs', sight: 'parks/public' };
  await hub.begin((tx) => moveToQueue(tx, moved, byGareth));
  const late = await olwen.send('POST', path, { ...fields, queue: 'woods' });
  assert.equal(late.statusCode, 409);
  assert.match(late.body, /Queue: theirs<\/dt>\s*<dd><b>Repairs/);
  assert.match(late.body, /Queue: yours<\/dt>\s*<dd><b>Woods/);
  assert.equal((await standing(opened))?.queue, 'repairs');
});

test('who comes back to what they began is told what happened since, before they send it', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/actions/send`;
  const hidden = await olwen.hidden(path);
  const typed = { ...hidden, _form: 'actions/send', note: 'Take the ladder' };
  await olwen.send('POST', `/cases/${opened.reference}/jottings`, typed);
  assert.doesNotMatch((await olwen.get(path)).body, /changed since you looked/);
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: ids.gareth }, byGareth));
  const { body } = await olwen.get(path);
  assert.match(body, /This has changed since you looked at it/);
  assert.match(body, /Taken by Gareth/);
  assert.match(body, /Take the ladder<\/textarea/);
});

test('nobody is told anything where both wanted the same', async () => {
  const opened = await open();
  const path = `/cases/${opened.reference}/assignment`;
  const fields = await gareth.hidden(path);
  await hub.begin((tx) => takeCase(tx, { case: opened.case, officer: ids.olwen }, byOlwen));
  const { body } = await gareth.send('POST', path, { ...fields, to: ids.olwen });
  assert.doesNotMatch(body, /You both changed this/);
});
