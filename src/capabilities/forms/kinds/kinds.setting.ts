import { kindOf, question } from './kinds.ts';
import type { Question } from './kinds.ts';
import { postedTo } from './posted.ts';
import type { PostedBody } from './posted.ts';

export const today = Temporal.PlainDate.from('2026-11-21');
export const words = { ask: 'What?', label: 'Thing', options: { red: 'Red', blue: 'Blue' } };

/** What a list asks about each: a name, and of those who go to school, where. */
const childPages = [
  { page: 'child', questions: [{ question: 'child', kind: 'text' }] },
  {
    page: 'schooling',
    questions: [
      { question: 'schooled', kind: 'yes-no' },
      { question: 'school', kind: 'text', when: { schooled: 'yes' } },
      { question: 'born', kind: 'month-year', optional: true },
    ],
  },
  { page: 'meals', when: { schooled: 'yes' }, questions: [{ question: 'meals', kind: 'yes-no' }] },
];

/** A question of a kind, with what its kind cannot do without. */
export const asked = (kind: string, options: object = {}): Question =>
  question.parse({
    question: 'thing',
    kind,
    ...(/^(choices?|select|autocomplete|amounts)$/.test(kind) && { options: ['red', 'blue'] }),
    ...(kind === 'look-up' && { from: 'register', with: { of: 'beast' } }),
    ...(kind === 'asset' && { layer: 'lamps' }),
    ...(kind === 'list' && { pages: childPages }),
    ...(kind === 'slot' && { of: 'visit' }),
    ...options,
  });

export const part = (name: string) => `thing.${name}`;
export const day = (d: string, m: string, y: string) => ({
  [part('day')]: d,
  [part('month')]: m,
  [part('year')]: y,
});

export const read = (about: Question, body: PostedBody) =>
  kindOf(about).read(about, postedTo('thing', body, today));

/** What was sent to a question, and what is read of it: the answer, `empty`, or the faults with their parts. */
export type Sent = readonly [about: Question, body: PostedBody, expected: unknown];
