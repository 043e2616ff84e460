import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journey } from '#capabilities/forms';
import { packFiles } from '../files/pack-files.ts';
import { unpack } from '../packs/read-pack.ts';
import { convertForm } from './convert.ts';
import type { ForeignService } from './convert.ts';

const council = { team: 'harbour', queue: 'harbour' };

async function packOf({ service, written }: ForeignService) {
  const read = await unpack({ service, files: packFiles(written) });
  assert.ok('found' in read, JSON.stringify(read));
  return read.found;
}

async function pagesWalked(made: ForeignService, answers: Readonly<Record<string, unknown>>) {
  const route = journey((await packOf(made)).form, answers);
  return route.pages.map(({ page }) => String(page.page));
}

const saidOf = ({ notes }: ForeignService) =>
  notes.map(({ place, was, becomes }) => `${place}: ${was}: ${becomes}`);

const pageWith = (name: string, next: readonly object[], type = 'TextField') => ({
  path: `/${name}`,
  title: name,
  components: [{ type, name, title: name, options: {}, schema: {} }],
  next,
});
const condition = (
  name: string,
  field: string,
  { operator = 'is', ...value }: { readonly operator?: string; readonly [part: string]: unknown },
) => ({
  name,
  displayName: name,
  value: {
    name,
    conditions: [{ field: { name: field, type: 'TextField', display: '' }, operator, value }],
  },
});

test('words and days counted from today are compared as there; what no engine can work out is named', async () => {
  const form = {
    version: 2,
    name: 'Words',
    startPage: '/words',
    pages: [
      pageWith('words', [{ path: '/more', condition: 'isYes' }, { path: '/born' }]),
      pageWith('more', [{ path: '/born' }]),
      pageWith('born', [{ path: '/adult', condition: 'isOld' }, { path: '/summary' }], 'DatePartsField'),
      pageWith('adult', [{ path: '/never', condition: 'isStrange' }, { path: '/summary' }]),
      pageWith('never', [{ path: '/summary' }]),
      { path: '/summary', title: 'Check', controller: './pages/summary.js', components: [], next: [] },
    ],
    conditions: [
      condition('isYes', 'words', { type: 'Value', value: 'yes', display: 'yes' }),
      condition('isOld', 'born', {
        type: 'RelativeTime',
        timePeriod: '18',
        timeUnit: 'years',
        direction: 'in the past',
        timeOnly: false,
        operator: 'is at least',
      }),
      condition('isStrange', 'adult', { type: 'Value', value: '5', display: '5', operator: 'is before' }),
    ],
  };
  const made = convertForm({ text: JSON.stringify(form), format: 'digital-form-builder', ...council });
  const said = saidOf(made).join('\n');
  assert.match(
    said,
    /conditions\[1\]: a comparison of “born” with a day counted from today, which the old form could not/,
  );
  assert.match(said, /conditions\[2\]: the comparison “is before” of “adult”, a TextField: never true/);
  assert.deepEqual(Object.keys(made.names.pages), ['/words', '/more', '/born', '/adult']);
  const walked = (words: string, born: string, adult = 'x') =>
    pagesWalked(made, { words, more: 'x', 'asked-on': '2026-11-21', born, adult });
  assert.deepEqual(await walked('yes', '2008-11-21'), ['words', 'more', 'born', 'adult']);
  assert.deepEqual(await walked('Yes', '2008-11-22'), ['words', 'born']);
});

test('the day from which is counted is the one on which the page was answered, whenever the form is sent', async () => {
  const form = (await packOf(convertForm({ text: JSON.stringify(ageForm), format: 'defra-v2', ...council })))
    .form;
  const [first] = form.pages;
  assert.deepEqual(
    first?.questions.map(({ kind }) => kind),
    ['today', 'date'],
  );
  assert.deepEqual(form.pages[1]?.when, { question: 'born', 'more-than': '18 years before asked-on' });
});

const ageForm = {
  schema: 2,
  engine: 'V2',
  name: 'Age',
  pages: [
    {
      path: '/born',
      title: '',
      components: [{ id: 'b', type: 'DatePartsField', name: 'born', title: 'When were you born?' }],
    },
    {
      path: '/parent',
      title: 'Your parent',
      condition: 'young',
      components: [{ type: 'TextField', name: 'parent', title: 'Name' }],
    },
    { path: '/summary', title: '', controller: 'SummaryPageController' },
  ],
  conditions: [
    {
      id: 'young',
      displayName: 'Under 18',
      items: [
        {
          id: 'i',
          componentId: 'b',
          operator: 'is less than',
          type: 'RelativeDate',
          value: { period: 18, unit: 'years', direction: 'in the past' },
        },
      ],
    },
  ],
};

test('words that a condition never shows are left out, and links to addresses of https are links', async () => {
  const never = {
    id: 'never',
    displayName: 'Never',
    items: [{ id: 'i', componentId: 'gone', operator: 'is', type: 'BooleanValue', value: true }],
  };
  const links =
    '<p>Read <a class="x" href="https://example.org/a?b=1&amp;c=2">the <b>whole</b> guide</a>, <a href="http://example.org">the old one</a>, <a href="#top">this</a> and [that](elsewhere).</p>';
  const made = convertForm({
    format: 'defra-v2',
    ...council,
    text: JSON.stringify({
      ...ageForm,
      conditions: [...ageForm.conditions, never],
      pages: [
        {
          path: '/hint',
          title: 'A hint',
          components: [{ type: 'Html', content: '<p>Unseen</p>', options: { condition: 'never' } }],
        },
        { path: '/words', title: 'Words', components: [{ type: 'Html', content: links }] },
        ...ageForm.pages,
      ],
    }),
  });
  const { words } = await packOf(made);
  assert.match(saidOf(made).join('\n'), /pages\[0\]: words that no answers ever show: left out/);
  assert.doesNotMatch(JSON.stringify(words), /Unseen/);
  assert.equal(
    words.en.questions['words-text']?.text,
    'Read [the whole guide](https://example.org/a?b=1&c=2), the old one (http://example.org), this and [that] (elsewhere).',
  );
});

test('what stands below a page, unknown words and hidden values come in; what no answer has a name for does not', async () => {
  const made = convertForm({
    format: 'digital-form-builder',
    ...council,
    text: JSON.stringify({
      version: 2,
      name: 'Odd',
      startPage: '/odd',
      lists: [
        {
          name: 'terms',
          title: '',
          type: 'string',
          items: [{ html: '<p>I <b>agree</b></p>', value: 'yes' }],
        },
      ],
      pages: [
        {
          path: '/odd',
          title: 'Odd',
          components: [
            { type: 'HiddenField', name: 'campaign', options: { value: 'leaflet' } },
            { type: 'DisplayAddress', name: 'shown', content: 'Your address' },
            { type: 'SummaryLists', content: [{ title: 'All' }] },
            { type: 'CheckboxesField', name: 'terms', title: 'Terms', list: 'terms' },
          ],
          componentsAfter: [{ type: 'Html', name: 'below', content: 'Below' }],
          next: [{ path: '/summary' }],
        },
        { path: '/summary', title: 'Check', controller: './pages/summary.js', components: [], next: [] },
      ],
    }),
  });
  const { form, words } = await packOf(made);
  assert.deepEqual(
    form.pages[0]?.questions.map(({ kind }) => kind),
    ['hidden', 'content', 'choices', 'content'],
  );
  const [first] = form.pages.flatMap(({ questions }) => questions);
  assert.deepEqual(first, {
    question: 'campaign',
    kind: 'hidden',
    value: 'leaflet',
    optional: true,
  });
  assert.equal(words.en.questions['terms']?.options?.['yes'], 'I agree');
  assert.match(
    saidOf(made).join('\n'),
    /components\[2\]: a “SummaryLists”, which no answer has a name for: left out/,
  );
});
