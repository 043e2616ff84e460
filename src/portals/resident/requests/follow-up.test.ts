import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseOf, closeCase, openRequest, publicStory } from '#capabilities/cases';
import { submitAnswers } from '#capabilities/forms';
import { drawReference, parseEmail, sayReference } from '#language';
import { systemChance } from '#platform/chance';
import { act } from '#test/database';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await openSetting();
const { begin, clock, world } = setting;
const answers = {
  stage: 'first',
  about: 'service',
  service: 'bins',
  since: 'year',
  happened: 'My bin was missed four times.',
  earlier: null,
  'put-right': 'Stop it.',
  adjustments: null,
  telephone: null,
  'home-address': null,
  documents: null,
  'for-whom': 'me',
  name: 'Priya Raman',
  reply: 'email',
  email: 'priya.raman@example.org',
};

/** A complaint that was made and answered. */
async function answered(outcome = 'not-upheld') {
  const reference = drawReference(systemChance.draw);
  const made = act(clock.now());
  const pin = { service: 'complaint', version: 1 };
  const opened = await begin(async (tx) => {
    const { id } = await submitAnswers(tx, { ...pin, answers }, made);
    const email = parseEmail('priya.raman@example.org');
    const open = {
      queue: 'complaints',
      sight: 'complaints-and-information/internal',
      sensitivity: 'internal',
      place: {},
    } as const;
    const participants = [{ role: 'requester', identified: 'as-given', name: 'Priya Raman', email }] as const;
    return openRequest(tx, { ...pin, reference, submission: id, tongue: 'en', participants, open }, made);
  });
  await begin((tx) =>
    closeCase(tx, { case: opened.case, outcome }, act(clock.now(), { kind: 'system', name: 'x' })),
  );
  clock.advance({ minutes: 1 });
  return { ...opened, at: `/requests/${reference}/${world.seals.seal(reference)}` };
}

test('whoever complained asks for a review of the answer, and reads both as one story', async () => {
  const { at, request, case: id, reference } = await answered();
  const visitor = new Visitor(setting);
  const page = await visitor.open(at);
  assert.match(page.text, /somebody else looks at it again/);
  assert.match(page.text, /You can ask for it until/);
  const form = await visitor.open(`${at}/follow-ups/${reference}/review`);
  assertMistake(await visitor.send(form, { why: '' }), 'Write what you want us to look at again');
  const again = await visitor.open(`${at}/follow-ups/${reference}/review`);
  const after = await visitor.send(again, { why: 'You did not say why.' });
  assert.match(after.text, /Taken further/);
  assert.doesNotMatch(after.html, /follow-ups/);
  const story = await begin((tx) => publicStory(tx, request));
  const next = story?.cases[1];
  assert.ok(next);
  const found = await begin((tx) => caseOf(tx, next.id));
  assert.equal(found?.queue, 'complaint-reviews');
  assert.equal((await visitor.open(`${at}/follow-ups/${reference}/review`)).status, 404);
  assert.notEqual(found.reference, (await begin((tx) => caseOf(tx, id)))?.reference);
});

test('a review is not asked for after every outcome, nor when its time is over, nor of a review', async () => {
  const withdrawn = await answered('withdrawn');
  const visitor = new Visitor(setting);
  assert.doesNotMatch((await visitor.open(withdrawn.at)).html, /follow-ups/);
  const { at, reference, request } = await answered();
  await visitor.send(await visitor.open(`${at}/follow-ups/${reference}/review`), { why: 'Again.' });
  const next = (await begin((tx) => publicStory(tx, request)))?.cases[1];
  assert.ok(next);
  await begin((tx) =>
    closeCase(tx, { case: next.id, outcome: 'not-upheld' }, act(clock.now(), { kind: 'system', name: 'x' })),
  );
  assert.doesNotMatch((await visitor.open(at)).html, /follow-ups/);
  const late = await answered();
  clock.advance({ hours: 24 * 40 });
  assert.doesNotMatch((await visitor.open(late.at)).html, /follow-ups/);
  assert.equal((await visitor.open(`${late.at}/follow-ups/${late.reference}/review`)).status, 404);
});

test('nobody asks under a seal that is not the request’s own, nor for what the service does not know', async () => {
  const one = await answered();
  const other = await answered();
  const visitor = new Visitor(setting);
  assert.equal((await visitor.open(`${one.at}/follow-ups/${other.reference}/review`)).status, 404);
  assert.equal((await visitor.open(`${one.at}x/follow-ups/${one.reference}/review`)).status, 404);
  assert.equal((await visitor.open(`${one.at}/follow-ups/${one.reference}/constructor`)).status, 404);
});

test('the page speaks Welsh', async () => {
  const { at, reference } = await answered();
  const page = await new Visitor(setting).open(`${at}/follow-ups/${reference}/review?tongue=cy`);
  assert.match(page.text, /Gofyn am adolygiad/);
  assert.match(page.text, /Beth hoffech i ni edrych arno eto/);
});

test('an officer opens a review for somebody who writes, and both cases lead to one another', async (t) => {
  const { reference, case: id } = await answered();
  const { officer: usual } = setting.desk;
  t.after(() => (setting.desk.officer = usual));
  setting.desk.officer = 'Hannah Oduya';
  const officer = new Visitor(setting);
  await officer.send(await officer.open('/hub'));
  const here = `/hub/cases/${reference}`;
  const page = await officer.open(here);
  assert.match(page.text, /Review \(stage 2\)/);
  const form = await officer.open(`${here}/follow-ups/review`);
  assertMistake(await officer.send(form, { why: '' }), 'Write what it is about');
  const again = await officer.open(`${here}/follow-ups/review`);
  const after = await officer.send(again, { why: 'By letter of today.' });
  assert.match(after.text, /Related cases/);
  assert.match(after.text, /Follows this one: Review \(stage 2\)/);
  assert.match(after.text, /Followed by: Review \(stage 2\)/);
  const [, next = ''] = /href="\/hub(\/cases\/\w{8})">Complaint/.exec(after.html) ?? [];
  const later = await officer.open(`/hub${next}`);
  assert.match(later.text, /This one follows it: Review \(stage 2\)/);
  assert.ok(later.text.includes(`Opened to follow ${sayReference(reference)}`));
  assert.match(later.text, /By letter of today/);
  assert.ok(id);
});
