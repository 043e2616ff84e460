import { text } from '#language';
import type { InBoth } from '#language';
import { z } from 'zod';
import { questionOf, readText } from './kind.ts';
import type { Fault, Kind } from './kind.ts';

const most = 100;
const question = questionOf('name', {
  /** Whether a title may be given too. Nobody must have one. */
  title: z.boolean().default(false),
});
export type NameQuestion = z.output<typeof question>;

const titles = [
  'mr',
  'mrs',
  'miss',
  'ms',
  'mx',
  'dr',
  'prof',
  'rev',
  'sir',
  'dame',
  'lord',
  'lady',
  'cllr',
] as const;

/** The titles that there are to choose from, in words. */
export const titleWords: InBoth<Readonly<Record<(typeof titles)[number], string>>> = {
  en: {
    mr: 'Mr',
    mrs: 'Mrs',
    miss: 'Miss',
    ms: 'Ms',
    mx: 'Mx',
    dr: 'Dr',
    prof: 'Prof',
    rev: 'Rev',
    sir: 'Sir',
    dame: 'Dame',
    lord: 'Lord',
    lady: 'Lady',
    cllr: 'Cllr',
  },
  cy: {
    mr: 'Mr',
    mrs: 'Mrs',
    miss: 'Miss',
    ms: 'Ms',
    mx: 'Mx',
    dr: 'Dr',
    prof: 'Yr Athro',
    rev: 'Y Parch',
    sir: 'Syr',
    dame: 'Y Fonesig',
    lord: 'Yr Arglwydd',
    lady: 'Yr Arglwyddes',
    cllr: 'Cyng',
  },
};

const stored = z.strictObject({ title: z.enum(titles).optional(), first: text(most), last: text(most) });
/** Who somebody is, in parts, for systems that cannot do with one. */
export type NameAnswer = z.output<typeof stored>;

const parts = ['first', 'last'] as const;

/** A name in parts. Where one line will do, a question of kind `text` is kinder: not all names have two parts. */
export const name: Kind<NameQuestion, NameAnswer> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: ({ title }) => (title ? ['title', ...parts] : parts),
  faults: {
    en: {
      'first-missing': () => 'Enter your first name',
      'last-missing': () => 'Enter your last name',
      'too-long': (_label, { most: limit = most }) => `Each name must be ${String(limit)} characters or less`,
    },
    cy: {
      'first-missing': () => 'Rhowch eich enw cyntaf',
      'last-missing': () => 'Rhowch eich enw olaf',
      'too-long': (_label, { most: limit = most }) => `Rhaid i bob enw fod yn ${String(limit)} nod neu lai`,
    },
  },
  codes: () => [],
  stored: () => stored,
  read({ title: isAsked }, posted) {
    const readings = parts.map((part) => ({
      part,
      reading: readText(most, posted.one(part).replaceAll(/[\r\n]+/g, ' ')),
    }));
    const title = isAsked ? titles.find((code) => code === posted.one('title')) : undefined;
    if (!title && readings.every(({ reading }) => 'empty' in reading)) return { empty: true };
    const faults = readings.flatMap(({ part, reading }): readonly Fault[] => {
      if ('faults' in reading) return reading.faults.map((fault) => ({ ...fault, part }));
      return 'empty' in reading ? [{ code: `${part}-missing`, part }] : [];
    });
    if (faults.length > 0) return { faults };
    const [first, last] = readings.map(({ reading }) => ('answer' in reading ? reading.answer : ''));
    return { answer: { ...(title && { title }), first: first ?? '', last: last ?? '' } };
  },
  given: ({ title: isAsked }, { title = '', first, last }) => ({ ...(isAsked && { title }), first, last }),
  say: (_question, { title, first, last }, { tongue }) =>
    [...(title ? [titleWords[tongue][title]] : []), first, last].join(' '),
  csv: (_question, answer) => ({
    title: answer?.title ?? '',
    first: answer?.first ?? '',
    last: answer?.last ?? '',
  }),
};
