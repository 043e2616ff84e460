import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseUnder, tasksOn } from '#capabilities/cases';
import { messagesAbout } from '#capabilities/notifications';
import { caseReference } from '#language';
import { pngOf } from '#test/files';
import { begin, freshPlace, referenceIn } from '../../../../test/journeys/reporting.ts';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await openSetting();
const everything = { items: ['photographs', 'condition', 'neighbours'] };

/** An abandoned van, whose task of looking at it has been given to a partner; gives the way to their page. */
async function given() {
  setting.clock.advance({ seconds: 1 });
  const resident = new Visitor(setting);
  let page = await begin(resident, 'abandoned-vehicle');
  page = await resident.send(page, { signs: ['flat'] });
  page = await resident.send(page, freshPlace());
  page = await resident.send(page, { type: 'van', registration: 'AB12 CDE', make: 'Ford', colour: 'White' });
  page = await resident.send(page, { since: 'weeks' });
  page = await resident.send(page, { condition: ['leaking'] });
  page = await resident.send(page);
  page = await resident.send(page, { email: 'carys@example.org' });
  page = await resident.send(page);
  const reference = caseReference.parse(referenceIn(page).replace('-', ''));
  const id = (await setting.begin((tx) => caseUnder(tx, reference)))?.id;
  assert.ok(id);
  const [task] = await setting.begin((tx) => tasksOn(tx, id));
  assert.ok(task);
  const officer = await signedIn();
  const giving = await officer.open(`/hub/tasks/${task.id}/commission`);
  await officer.send(giving, { to: 'mere-recovery' });
  return { reference, id, task: task.id, giving, officer, at: await linkOf(id) };
}

async function signedIn() {
  setting.desk.officer = 'Oluwaseun Bakare';
  const officer = new Visitor(setting);
  await officer.send(await officer.open('/hub'));
  return officer;
}

async function linkOf(id: Parameters<typeof messagesAbout>[1]): Promise<string> {
  const messages = await setting.begin((tx) => messagesAbout(tx, id, 10));
  const told = messages.find(({ recipient }) => recipient === 'jobs@mere-recovery.example.org');
  assert.ok(told);
  assert.match(told.subject, /^A task for you: Look at the vehicle/);
  assert.doesNotMatch(told.body, /carys|garages/);
  return /\/partner-tasks\/[\w-]{43}/.exec(told.body)?.[0] ?? '';
}

test('an officer reads what a partner will read before they give them the task', async () => {
  const { giving } = await given();
  assert.match(giving.text, /Mere Vehicle Recovery/);
  assert.match(giving.text, /AB12 ?CDE/);
  assert.doesNotMatch(giving.text, /carys/);
});

test('a partner reads the task and nothing of who asked; looking does nothing', async () => {
  const { at, id } = await given();
  const partner = new Visitor(setting);
  const page = await partner.open(at);
  assert.match(page.text, /Look at the vehicle/);
  assert.match(page.text, /AB12 ?CDE/);
  assert.doesNotMatch(page.text, /carys/);
  await partner.open(at);
  const [task] = await setting.begin((tx) => tasksOn(tx, id));
  assert.equal(task?.ending, null);
});

test('a partner ticks, writes, sends a photograph and says that it is done; the case tells it as theirs', async () => {
  const { at, officer, reference, id } = await given();
  const partner = new Visitor(setting);
  const page = await partner.open(at);
  const photo = { field: 'files', name: 'van.png', content: pngOf(40, 30) };
  const after = await partner.sendFiles(page, [photo], {
    ...everything,
    text: 'Both plates are gone.',
    is: 'done',
  });
  assert.match(after.text, /You have told us that it is done/);
  const [task] = await setting.begin((tx) => tasksOn(tx, id));
  assert.equal(task?.ending?.how, 'done');
  const story = (await officer.open(`/hub/cases/${reference}`)).text;
  assert.match(story, /Both plates are gone\./);
  assert.match(story, /Task done: Look at the vehicle Mere Vehicle Recovery/);
  assert.match(story, /Sent by Mere Vehicle Recovery/);
});

test('what is missing is said, and what was typed stays', async () => {
  const { at } = await given();
  const partner = new Visitor(setting);
  const early = await partner.send(await partner.open(at), {
    items: ['condition'],
    text: 'Half',
    is: 'done',
  });
  assertMistake(early, 'Tick everything that there is to do');
  assert.match(early.html, /Half/);
  assertMistake(
    await partner.send(await partner.open(at), { text: '', is: 'cannot' }),
    'Write why it cannot be done',
  );
});

test('who cannot do it says why, and the task waits again', async () => {
  const { at, officer, task, reference } = await given();
  const partner = new Visitor(setting);
  const after = await partner.send(await partner.open(at), { text: 'The gate is locked.', is: 'cannot' });
  assert.match(after.text, /You have told us that it cannot be done/);
  assert.match((await officer.open(`/hub/tasks/${task}`)).text, /They gave it back/);
  assert.match((await officer.open(`/hub/cases/${reference}`)).text, /The gate is locked\./);
});

test('a link that was taken back opens nothing, also for a form that was open', async () => {
  const { at, officer, task } = await given();
  const partner = new Visitor(setting);
  const open = await partner.open(at);
  await officer.send(await officer.open(`/hub/tasks/${task}/commission`), { to: 'nobody' });
  const late = await partner.send(open, { ...everything, is: 'done' });
  assert.match(late.text, /does not work any more|not yours any more/);
  const page = await partner.open(at);
  assert.match(page.text, /not yours any more/);
  assert.doesNotMatch(page.text, /AB12/);
});

test('a link of nobody is not there', async () => {
  const answer = await new Visitor(setting).open(`/partner-tasks/${'A'.repeat(43)}`);
  assert.equal(answer.status, 404);
});
