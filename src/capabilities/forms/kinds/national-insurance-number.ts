import { z } from 'zod';
import { oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('national-insurance-number', {});
export type NationalInsuranceNumberQuestion = z.output<typeof question>;

/** HMRC's manual NIM39110: D, F, I, Q, U and V are in neither place, O not in the second, and some pairs are never given. */
const shape = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/;

/** A National Insurance number, stored as `QQ123456C` is written, without blanks. */
export const nationalInsuranceNumber: Kind<NationalInsuranceNumberQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: () => [],
  faults: {
    en: {
      malformed: () =>
        'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C',
    },
    cy: {
      malformed: () =>
        'Rhowch rif Yswiriant Gwladol sy’n 2 lythyren, 6 rhif, yna A, B, C neu D, fel QQ 12 34 56 C',
    },
  },
  codes: () => [],
  stored: () => z.string().regex(shape),
  read(_question, posted) {
    const typed = posted
      .one()
      .replaceAll(/[\s.-]/g, '')
      .toUpperCase();
    if (typed === '') return { empty: true };
    return shape.test(typed) ? { answer: typed } : { faults: [{ code: 'malformed' }] };
  },
  given: (_question, answer) => ({ '': inPairs(answer) }),
  say: (_question, answer) => inPairs(answer),
  csv: oneCell,
};

/** As HMRC prints it: `QQ 12 34 56 C`. */
function inPairs(number: string): string {
  return number.replaceAll(/..(?=.)/g, '$& ');
}
