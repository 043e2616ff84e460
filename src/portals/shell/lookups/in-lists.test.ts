import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { publishPacks } from '#services';
import { act } from '#test/database';
import { treeWithJobs } from '#test/tree-with-jobs';
import { openOutsideRegisters } from '../../../../test/journeys/outside-registers.ts';
import { begin, referenceIn } from '../../../../test/journeys/reporting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const { setting, asked, misbehave, recover } = await openOutsideRegisters();
afterEach(() => {
  recover();
  setting.clock.advance({ hours: 3 });
});

const packs = [...setting.offer.packs, await treeWithJobs('street-cleansing')];
const offered = [...setting.offer.offered, 'fallen-tree'];
await setting.begin((tx) => publishPacks(tx, { ...setting.offer, packs, offered }, act(setting.clock.now())));

const list = '/services/fallen-tree/lists/branches';
const jobIn = ({ html }: Shown) => /value="(=W-\d+)"/.exec(html)?.[1] ?? '';

/** As far as the page on which the job of the first branch is chosen; the stand-in has one for A3, and none for A1. */
async function toJob(branch: string) {
  const visitor = new Visitor(setting);
  const started = await visitor.send(await begin(visitor, 'fallen-tree'), { road: 'yes' });
  const first = await visitor.send(started, { more: 'yes' });
  const page = await visitor.send(first, { branch, thick: '20' });
  assert.match(page.at, /\/lists\/branches\/[\da-f-]{36}\/job$/, page.text);
  return { visitor, page };
}

async function adviser() {
  const visitor = new Visitor(setting);
  await visitor.send(await visitor.open('/hub/sign-in'));
  return visitor;
}

test('of each of a list is offered what a source has for that one, and the officer sees whose word it is', async () => {
  const { visitor, page } = await toJob('A3');
  assert.match(page.text, /From the works register, just now/);
  assertMistake(await visitor.send(page, {}), 'Select the job');
  const summary = await visitor.send(page, { 'job.code': jobIn(page) });
  assert.equal(summary.at, list, summary.text);
  const other = await visitor.send(await visitor.send(summary, { more: 'yes' }), {
    branch: 'A1',
    thick: '5',
  });
  assert.doesNotMatch(other.html, /value="=W-/);
  const two = await visitor.send(other, { 'job.code': 'none' });
  const contact = await visitor.send(two, { more: 'no' });
  const check = await visitor.send(contact, { name: 'Marta Nowicki', email: 'marta@example.org' });
  const reference = referenceIn(await visitor.send(check)).replace('-', '');
  const officer = await adviser();
  const { text } = await officer.open(`/hub/cases/${reference}`);
  assert.match(text, /1: Job, as given by the works register, [^:]+ 2: Job/);
});

test('a code that was never offered for one of a list is refused', async () => {
  const { visitor, page } = await toJob('A3');
  assertMistake(await visitor.send(page, { 'job.code': '=W-999999' }), 'what was selected is not on it');
});

test('while the source is away, what it would offer of one is typed', async () => {
  misbehave('dead');
  const { visitor, page } = await toJob('A5');
  assert.match(page.html, /name="job.typed"/);
  const summary = await visitor.send(page, { 'job.typed': 'W-77' });
  assert.equal(summary.at, list, summary.text);
  assert.match(summary.text, /W-77/);
});

test('an adviser looks up for each on the page that holds the whole form, and sends them all at once', async () => {
  const officer = await adviser();
  const at = '/hub/requests/new/fallen-tree';
  const first = await officer.open(at);
  assert.match(first.text, /Answer ‘Branch’ first\. Then it is looked up in the works register\./);
  const typed = { road: 'yes', 'branches.1.branch': 'A3', 'branches.1.thick': '20' };
  const found = await officer.send(first, { ...typed, 'look-up': 'branches' });
  const code = jobIn(found);
  assert.ok(code, found.text);
  assert.ok(asked.includes('/jobs?asset=A3'));
  const wrong = await officer.send(found, { 'branches.1.job.code': '=W-999999' });
  assertMistake(wrong, 'what was selected is not on it');
  assert.match(wrong.html, /value="A3"/);
  const missing = await officer.send(found, { 'branches.1.job.code': '' });
  assertMistake(missing, 'Select the job');
  const saved = await officer.send(found, { 'branches.1.job.code': code });
  assert.match(saved.at, /^\/hub\/requests\/[\dA-Z]{8}$/, saved.text);
});
