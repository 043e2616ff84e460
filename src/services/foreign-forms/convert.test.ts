import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { journey } from '#capabilities/forms';
import { Refusal } from '#platform/errors';
import { packFiles } from '../files/pack-files.ts';
import { unpack } from '../packs/read-pack.ts';
import { fixtures } from '../sample.setting.ts';
import { convertForm } from './convert.ts';
import type { ForeignService } from './convert.ts';
import type { ForeignFormat } from './source/source-form.ts';

const council = { team: 'harbour', queue: 'harbour' };
const text = async (file: string) => readFile(join(fixtures, '..', 'foreign-forms', file), 'utf8');
const boats = convertForm({ text: await text('boat-mooring.defra-v2.json'), format: 'defra-v2', ...council });
const halls = convertForm({
  text: await text('hall-hire.digital-form-builder.json'),
  format: 'digital-form-builder',
  ...council,
});

/** The pack as it is read again from its files. */
async function packOf({ service, written }: ForeignService) {
  const read = await unpack({ service, files: packFiles(written) });
  assert.ok('found' in read, JSON.stringify(read));
  return read.found;
}

const pagesWalked = async (made: ForeignService, answers: Readonly<Record<string, unknown>>) => {
  const route = journey((await packOf(made)).form, answers);
  return route.pages.map(({ page }) => String(page.page));
};

const saidOf = ({ notes }: ForeignService) =>
  notes.map(({ place, was, becomes }) => `${place}: ${was}: ${becomes}`);

test('what comes in is a whole service, whose Welsh is still to be written where the form has none', async () => {
  for (const made of [boats, halls]) {
    const pack = await packOf(made);
    const marks = pack.unwritten.map(({ remedy }) => remedy);
    assert.ok(marks.some((remedy) => remedy.includes('i’w ysgrifennu')));
  }
  const { words } = await packOf(boats);
  assert.equal(words.cy.questions['kind-of-boat']?.ask, 'Beth ydych chi am ei angori?');
  assert.equal(words.cy.questions['kind-of-boat'].options?.['sail'], 'Cwch hwylio');
  assert.match(words.cy.questions['has-meter']?.ask ?? '', /^\[i’w ysgrifennu\] Do you have/);
});

test('pages with conditions are walked as there: by what was chosen, by a number, by a box, by one condition in another', async () => {
  const large = {
    'kind-of-boat': 'sail',
    'boat-name': null,
    'boat-length': 12,
    needs: ['water'],
    surveyed: '2026-01-02',
  };
  const crew = { crew: [{ 'crew-name': 'Ada', 'crew-email': null }] };
  assert.deepEqual(await pagesWalked(boats, { ...large, ...crew }), [
    'what-do-you-moor',
    'about-the-boat',
    'survey',
    'crew',
  ]);
  assert.deepEqual(
    await pagesWalked(boats, { ...large, 'boat-length': 11.9, needs: ['power'], 'has-meter': true, ...crew }),
    ['what-do-you-moor', 'about-the-boat', 'power', 'crew'],
  );
  assert.deepEqual(await pagesWalked(boats, { 'kind-of-boat': 'sea-plane' }), [
    'what-do-you-moor',
    'no-seaplanes',
  ]);
});

test('links become conditions: a default that stands first, a value with blanks, an expression in words', async () => {
  const { form } = await packOf(halls);
  const when = new Map(form.pages.map((page) => [String(page.page), page.when]));
  assert.deepEqual(when.get('barn'), { question: 'which-hall', is: ['its-the-barn-up-the-hill'] });
  assert.deepEqual(when.get('cold'), { question: 'heating', is: ['no'] });
  assert.equal(when.get('when'), undefined);
  assert.deepEqual(await pagesWalked(halls, { 'which-hall': 'none' }), ['which-hall', 'no-hall']);
});

test('an option that is offered on a condition stays so; one that no answers ever offer is left out and named', async () => {
  const { form } = await packOf(halls);
  const offered = form.pages.flatMap(({ questions }) =>
    questions.flatMap((question) => ('options-when' in question ? (question['options-when'] ?? []) : [])),
  );
  assert.deepEqual(offered.flatMap(Object.keys), ['chairs']);
  assert.match(JSON.stringify(offered), /"question":"heating","is":\["yes"\]/);
  const never = (await text('hall-hire.digital-form-builder.json')).replace(
    '"value": "chairs", "condition": "needsHeating"',
    '"value": "chairs", "condition": "isLong"',
  );
  const lost = convertForm({ text: never, format: 'digital-form-builder', ...council });
  assert.match(
    saidOf(lost).join('\n'),
    /options of “extras” that no answers ever offer \(chairs\): left out/,
  );
  assert.doesNotMatch(JSON.stringify(lost.written.form), /chairs/);
});

test('what is not carried is named with its place, and no secret is repeated', () => {
  const said = saidOf(halls).join('\n');
  assert.match(said, /^payApiKey: a secret key/m);
  assert.doesNotMatch(said, /a-secret/);
  assert.doesNotMatch(JSON.stringify(halls.written), /a-secret/);
  assert.match(said, /pages\[1\]\.next\[2\]: a link to “\/nowhere”/);
  assert.match(
    said,
    /pages\[9\]\.next: the link from “\/again” back to “\/Which-Hall”, which makes a circle/,
  );
  assert.match(said, /pages\[10\]: the page “\/lost”, to which no road leads: left out/);
  assert.match(said, /pages\[5\]: the page “\/two”, to which no answers lead: left out/);
  assert.match(said, /conditions\[4\]: a comparison with “2”, which the list of “howMany” does not hold so/);
  assert.match(said, /conditions\[5\]: the condition “stale”, which nothing uses/);
  assert.match(said, /somethingNew/);
});

test('a list has what is asked about each; rows of one field are a list, too', async () => {
  const { form } = await packOf(halls);
  const [people] = form.pages.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'list');
  assert.ok(people?.kind === 'list');
  assert.deepEqual(
    people.pages.flatMap(({ questions }) =>
      questions.map(({ question, optional }) => [String(question), optional]),
    ),
    [
      ['he-lper', false],
      ['site', true],
    ],
  );
});

test('files are asked for, in the kinds and as many as ours take', async () => {
  const { form } = await packOf(halls);
  const [plans] = form.pages.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'upload');
  assert.ok(plans?.kind === 'upload');
  assert.deepEqual([plans.most, plans.optional], [2, false]);
  assert.ok(plans.takes.includes('pdf'));
});

const refusedAs = (given: string, format: ForeignFormat) => {
  try {
    convertForm({ text: given, format, ...council });
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'taken';
};

test('a file that is none, broken, or of the other format is refused by name', () => {
  assert.equal(refusedAs('{"pages": [', 'defra-v2'), 'foreign-form.unreadable');
  assert.equal(refusedAs('a: [b', 'defra-v2'), 'foreign-form.unreadable');
  assert.equal(refusedAs('', 'defra-v2'), 'foreign-form.none');
  assert.equal(refusedAs('[]', 'defra-v2'), 'foreign-form.none');
  assert.equal(refusedAs('{"name": "x", "pages": []}', 'defra-v2'), 'foreign-form.none');
  assert.equal(refusedAs('{"pages": [1, "two", null]}', 'digital-form-builder'), 'foreign-form.none');
  const page = { path: '/a', title: 'A', components: [{ type: 'TextField', name: 'a', title: 'A' }] };
  assert.equal(
    refusedAs(JSON.stringify({ version: 2, pages: [page] }), 'defra-v2'),
    'foreign-form.other-format',
  );
  assert.equal(
    refusedAs(JSON.stringify({ schema: 2, pages: [page] }), 'digital-form-builder'),
    'foreign-form.other-format',
  );
  assert.equal(refusedAs(JSON.stringify({ values: { pages: [page] } }), 'digital-form-builder'), 'taken');
  assert.equal(
    refusedAs(
      'pages:\n  - path: /a\n    components:\n      - { type: TextField, name: a, title: A }\n',
      'defra-v2',
    ),
    'taken',
  );
  const summary = { path: '/summary', controller: 'SummaryPageController' };
  assert.equal(
    refusedAs(JSON.stringify({ schema: 2, engine: 'V2', pages: [summary] }), 'defra-v2'),
    'foreign-form.nothing-asked',
  );
});
