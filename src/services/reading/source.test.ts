import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laidOver, sourceOf } from './source.ts';
import { parseYaml } from './yaml-file.ts';

function source(file: string, text: string) {
  const read = parseYaml(file, text);
  assert.ok('found' in read);
  return sourceOf(read.found);
}

const base = source(
  'base',
  `pages:
  - page: place
    questions:
      - { question: place, kind: point }
  - page: bird
    questions:
      - { question: bird, kind: choice, options: [one, several] }
      - { question: ring, kind: text }
  - page: contact
    block: contact
statuses: [received, done]
`,
);

test('lists of things that have names are merged by them, and everything else is replaced', () => {
  const over = source(
    'over',
    `pages:
  - page: after
    questions: [{ question: after, kind: text }]
  - page: bird
    questions:
      - { question: bird, options: [none] }
  - { page: contact, leave-out: true }
statuses: [received, sent, done]
`,
  );
  const { data, placeOf } = laidOver(base, over);
  assert.deepEqual(data, {
    pages: [
      { page: 'place', questions: [{ question: 'place', kind: 'point' }] },
      {
        page: 'bird',
        questions: [
          { question: 'bird', kind: 'choice', options: ['none'] },
          { question: 'ring', kind: 'text' },
        ],
      },
      { page: 'after', questions: [{ question: 'after', kind: 'text' }] },
    ],
    statuses: ['received', 'sent', 'done'],
  });
  const at = (...path: (string | number)[]) => `${placeOf(path).file}:${String(placeOf(path).line)}`;
  assert.equal(at('pages', 0, 'questions', 0), 'base:4');
  assert.equal(at('pages', 1, 'questions', 0, 'options'), 'over:6');
  assert.equal(at('pages', 1, 'questions', 0, 'kind'), 'base:7');
  assert.equal(at('pages', 1, 'questions', 1, 'kind'), 'base:8');
  assert.equal(at('pages', 2, 'questions', 0), 'over:3');
  assert.equal(at('statuses', 1), 'over:8');
});

test('an empty list replaces, and things of one name twice are no names', () => {
  assert.deepEqual(laidOver(base, source('over', 'pages: []\n')).data, {
    pages: [],
    statuses: ['received', 'done'],
  });
  const twice = source('over', 'pages: [{ page: bird }, { page: bird }]\n');
  assert.deepEqual(laidOver(base, twice).data, {
    pages: [{ page: 'bird' }, { page: 'bird' }],
    statuses: ['received', 'done'],
  });
});
