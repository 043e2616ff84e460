import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tasksOn } from '#capabilities/cases';
import type { Uuid } from '#language';
import { saltby } from '#test/database';
import { report } from '../setting/cases.ts';
import { openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { locationOf, openVisitor, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const gareth = await signedIn(hub, 'gareth');

/** A bench with the task of fencing it off, as `fence-off` brings it. */
async function fenced() {
  const opened = await hub.begin((tx) => report(tx));
  await gareth.submit(`/cases/${opened.reference}/actions/fence-off`);
  const [task] = await hub.begin((tx) => tasksOn(tx, opened.case));
  assert.ok(task);
  return { ...opened, task: task.id };
}
const standing = async (of: Uuid) => (await hub.begin((tx) => tasksOn(tx, of)))[0];

test('a case shows its tasks, and its story tells of them', async () => {
  const { reference, task } = await fenced();
  const { body } = await olwen.get(`/cases/${reference}`);
  assert.ok(body.includes(`/tasks/${task}`));
  assert.match(body, /Put up the fence/);
  assert.match(body, /Task: Put up the fence/);
  assert.match(body, /1 to do/);
});

test('a task is taken, ticked off bit by bit and done; then nothing is left to do', async () => {
  const { case: id, task, reference } = await fenced();
  const here = `/tasks/${task}`;
  assert.equal(locationOf(await olwen.submit(`${here}/assignment`, { to: 'me' })), here);
  assert.match((await olwen.get('/tasks')).body, new RegExp(`/tasks/${task}`));
  await olwen.submit(here, { items: 'posts', is: 'save' });
  assert.match((await olwen.get(here)).body, /value="posts" checked/);
  const early = await olwen.submit(here, { items: 'posts', is: 'done' });
  assert.equal(early.statusCode, 422);
  assert.match(early.body, /Tick everything on the list/);
  await olwen.submit(here, { items: ['posts', 'sign'], is: 'done' });
  assert.equal((await standing(id))?.ending?.how, 'done');
  const { body } = await olwen.get(here);
  assert.match(body, /<span class="tag done">Done<\/span>/);
  assert.doesNotMatch(body, /Mark as done/);
  assert.match((await olwen.get(`/cases/${reference}`)).body, /nothing left to do/);
  assert.doesNotMatch((await olwen.get('/tasks')).body, new RegExp(`/tasks/${task}`));
});

test('a task that nobody needs says why, and the reason stands in the story', async () => {
  const { case: id, task, reference } = await fenced();
  const path = `/tasks/${task}/waiver`;
  const empty = await olwen.submit(path, { why: '' });
  assert.equal(empty.statusCode, 422);
  assert.match(empty.body, /Write why the task is not needed/);
  await olwen.submit(path, { why: 'There is a wall already' });
  assert.equal((await standing(id))?.ending?.how, 'not-needed');
  assert.match((await olwen.get(`/cases/${reference}`)).body, /There is a wall already/);
  assert.match((await olwen.get(path)).body, /can no longer be done/);
});

test('a case with a required task is not closed: the page says what comes first, and leads there', async () => {
  const { task, reference } = await fenced();
  const { body } = await olwen.get(`/cases/${reference}/closing`);
  assert.match(body, /Something has to be done first/);
  assert.ok(body.includes(`/tasks/${task}`));
  const fields = await olwen.hidden(`/cases/${reference}`);
  const forced = await olwen.send('POST', `/cases/${reference}/closing`, {
    ...fields,
    revision: '2',
    outcome: 'mended',
  });
  assert.equal(forced.statusCode, 409);
  assert.match(forced.body, /A task of this case is still open/);
});

test('tasks of a queue stand under its name, fifty at a time, and only for who may see them', async () => {
  for (let made = 0; made < 53; made += 1) await fenced();
  const first = await olwen.get('/tasks?queue=repairs');
  assert.equal([...first.body.matchAll(/<tr data-row/g)].length, 50);
  const [, next = ''] = /href="\/hub([^"]+)" rel="next"/.exec(first.body) ?? [];
  const second = await olwen.get(next.replaceAll('&amp;', '&'));
  assert.ok([...second.body.matchAll(/<tr data-row/g)].length >= 3);
  assert.match((await olwen.get('/tasks?queue=parks')).body, /No task waits here/);
  assert.equal((await olwen.get('/tasks?queue=woods')).statusCode, 404);
});

test('a task of another team or council, and one that nobody drew, are the same nothing', async () => {
  const { task } = await fenced();
  const priya = await signedIn(hub, 'priya');
  for (const noun of ['', '/waiver', '/assignment'])
    assert.equal((await priya.get(`/tasks/${task}${noun}`)).statusCode, 404);
  assert.equal((await olwen.get('/tasks/00000000-0000-7000-8000-000000000001')).statusCode, 404);
  assert.equal((await olwen.get('/tasks/nonsense')).statusCode, 404);
  assert.equal(await hub.begin((tx) => tasksOn(tx, task), saltby).then(({ length }) => length), 0);
  assert.match(locationOf(await openVisitor(hub).get(`/tasks/${task}`)), /^\/sign-in/);
});

test('whoever opens a task leaves a look at its case; an adviser reads it and does not work on it', async () => {
  const { case: id, task } = await fenced();
  await olwen.get(`/tasks/${task}`);
  assert.ok((await looksAt(hub, id)).includes('hub /tasks/:task'));
  const dewi = await signedIn(hub, 'dewi');
  const { body, statusCode } = await dewi.get(`/tasks/${task}`);
  assert.equal(statusCode, 200);
  assert.doesNotMatch(body, /Mark as done/);
  assert.equal((await dewi.get(`/tasks/${task}/waiver`)).statusCode, 404);
});

test('the pages about tasks speak Welsh', async () => {
  const { task } = await fenced();
  const visitor = await signedIn(hub, 'gareth');
  await visitor.get('/?tongue=cy');
  assert.match((await visitor.get(`/tasks/${task}`)).body, /Beth sydd i’w wneud/);
  assert.match((await visitor.get('/tasks')).body, /Nid oes gennych dasgau/);
  assert.match((await visitor.submit(`/tasks/${task}/waiver`, { why: '' })).body, /Ysgrifennwch pam/);
});
