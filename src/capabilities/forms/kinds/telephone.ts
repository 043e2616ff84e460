import { z } from 'zod';
import { oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('telephone', {
  /** A number in the UK, or a mobile there, to which a text message can be sent; any number when left out. */
  only: z.enum(['uk', 'uk-mobile']).optional(),
});
export type TelephoneQuestion = z.output<typeof question>;

/** E.164 allows 15 digits; the shortest that anybody can ring from here has 5 (a short code). An extension may follow. */
const shape = /^\+?\d{5,15}(?:x\d{1,6})?$/;
const extension = /\s*(?:ext(?:ension)?|est(?:yniad)?|x)[.:]?\s*/i;

/** A telephone number as given: its digits are checked, its spacing is kept. */
export const telephone: Kind<TelephoneQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'words',
  parts: () => [],
  faults: {
    en: {
      malformed: () => 'Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
      uk: () => 'Enter a UK telephone number, like 01632 960 001 or 07700 900 982',
      'uk-mobile': () => 'Enter a UK mobile telephone number, like 07700 900 982',
    },
    cy: {
      uk: () => 'Rhowch rif ffôn yn y Deyrnas Unedig, fel 01632 960 001 neu 07700 900 982',
      'uk-mobile': () => 'Rhowch rif ffôn symudol yn y Deyrnas Unedig, fel 07700 900 982',
      malformed: () => 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192',
    },
  },
  codes: () => [],
  stored: ({ only }) =>
    z
      .string()
      .max(60)
      .refine((typed) => isTelephone(typed) && isWithin(typed, only)),
  read({ only }, posted) {
    const typed = posted.one().trim().replaceAll(/\s+/g, ' ');
    if (typed === '') return { empty: true };
    if (isTelephone(typed) && isWithin(typed, only)) return { answer: typed };
    return { faults: [{ code: only ?? 'malformed' }] };
  },
  given: (_question, answer) => ({ '': answer }),
  say: (_question, answer) => answer,
  csv: oneCell,
};

function isTelephone(typed: string): boolean {
  return typed.length <= 60 && shape.test(digitsOf(typed));
}

/** Ofcom's numbering plan: after the nought come nine or ten digits, and a mobile's begin with 7 but not with 70 or 76. */
const within = {
  uk: /^(?:\+44|0044|0)[1-35789]\d{8,9}(?:x\d{1,6})?$/,
  'uk-mobile': /^(?:\+44|0044|0)7(?:[1-57-9]\d{8}|624\d{6})$/,
};

function isWithin(typed: string, only: TelephoneQuestion['only']): boolean {
  return only === undefined || within[only].test(digitsOf(typed));
}

function digitsOf(typed: string): string {
  return typed
    .replace(extension, 'x')
    .replaceAll(/[ ()./-]/g, '')
    .replace('+440', '+44');
}
