import { tongues } from '#language';
import type { Tongue } from '#language';
import { formDefinition } from './definition.ts';
import type { Form } from './form.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Question } from './kinds/kinds.ts';
import { assembleForm } from './words-for.ts';
import { formWords } from './words.ts';
import type { WordsInBoth } from './words.ts';

/** A form of no council for the tests: it has every kind, every block and every way of branching. */
export const sampleDefinition = formDefinition.parse({
  pages: [
    {
      page: 'beast',
      questions: [{ question: 'beast', kind: 'choice', options: ['unicorn', 'dragon', 'cat'] }],
    },
    {
      page: 'cats',
      when: { beast: 'cat' },
      ends: true,
      questions: [{ question: 'no-cats', kind: 'content' }],
    },
    {
      page: 'fire',
      when: { beast: 'dragon' },
      questions: [
        { question: 'breathes-fire', kind: 'yes-no' },
        {
          question: 'fuel',
          kind: 'choices',
          options: ['coal', 'peat', 'gas'],
          when: { 'breathes-fire': 'yes' },
        },
      ],
    },
    {
      page: 'safety',
      when: { fuel: { includes: ['coal', 'gas'] } },
      questions: [{ question: 'safety', kind: 'long-text', most: 50 }],
    },
    { page: 'age', questions: [{ question: 'age', kind: 'number', most: 5_000 }] },
    { page: 'parent', when: { age: { 'less-than': 18 } }, questions: [{ question: 'parent', kind: 'text' }] },
    { page: 'born', questions: [{ question: 'born', kind: 'date', within: 'past', optional: true }] },
    { page: 'stable', questions: [{ question: 'stable', kind: 'property' }] },
    { page: 'meadow', questions: [{ question: 'meadow', kind: 'point', optional: true }] },
    { page: 'contact', block: 'contact', needs: ['email'] },
    { page: 'declaration', block: 'declaration' },
  ],
});

export const sampleForm: Form = assembleForm({
  service: 'beast-licence',
  version: 1,
  definition: sampleDefinition,
  words: sampleWords(),
});

/** Answers that lead through every page but the one that ends the road. */
export const sampleAnswers = {
  beast: 'dragon',
  'breathes-fire': true,
  fuel: ['coal', 'gas'],
  safety: 'A moat',
  age: 17,
  parent: 'Smaug',
  born: '2009-01-31',
  stable: { uprn: 100_000_001, says: '1 Cave Lane, Thornmere' },
  meadow: { at: { easting: 412_345.5, northing: 256_789 }, description: 'By the oak' },
  name: 'Ann Dyer',
  email: 'ann@example.org',
  telephone: null,
  declaration: ['agreed'],
} as const;

/** Words for the questions that are no block's. */
export function sampleWords(): WordsInBoth {
  const own = sampleDefinition.pages.filter(({ block }) => !block);
  const questions = own.flatMap((page) => page.questions);
  const inTongue = (tongue: Tongue) =>
    formWords.parse({
      questions: Object.fromEntries(
        questions.map((question) => [question.question, wordsOf(question, tongue)]),
      ),
      pages: { fire: { title: `fire in ${tongue}` } },
    });
  const [en, cy] = tongues.map(inTongue);
  if (!en || !cy) throw new Error('there are two languages');
  return { en, cy };
}

function wordsOf(question: Question, tongue: Tongue) {
  const codes = kindOf(question).codes(question);
  return {
    ask: `${question.question}? (${tongue})`,
    label: `${question.question} (${tongue})`,
    ...(codes.length > 0 && {
      options: Object.fromEntries(codes.map((code) => [code, `${code} (${tongue})`])),
    }),
    ...(question.kind === 'content' && { text: `We license no cats. (${tongue})` }),
  };
}
