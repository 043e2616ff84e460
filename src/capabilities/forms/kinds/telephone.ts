import { z } from 'zod';
import { questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('telephone', {});
export type TelephoneQuestion = z.output<typeof question>;

/** E.164 allows 15 digits; the shortest that anybody can ring from here has 5 (a short code). An extension may follow. */
const shape = /^\+?\d{5,15}(?:x\d{1,6})?$/;
const extension = /\s*(?:ext(?:ension)?|est(?:yniad)?|x)[.:]?\s*/i;

/** A telephone number as given: its digits are checked, its spacing is kept. */
export const telephone: Kind<TelephoneQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: [],
  faults: {
    en: {
      malformed: () => 'Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192',
    },
    cy: { malformed: () => 'Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192' },
  },
  codes: () => [],
  stored: () => z.string().max(60).refine(isTelephone),
  read(_question, posted) {
    const typed = posted.one().trim().replaceAll(/\s+/g, ' ');
    if (typed === '') return { empty: true };
    return isTelephone(typed) ? { answer: typed } : { faults: [{ code: 'malformed' }] };
  },
  given: (_question, answer) => ({ '': answer }),
  say: (answer) => answer,
};

function isTelephone(typed: string): boolean {
  const digits = typed.replace(extension, 'x').replaceAll(/[ ()./-]/g, '');
  return typed.length <= 60 && shape.test(digits.replace('+440', '+44'));
}
