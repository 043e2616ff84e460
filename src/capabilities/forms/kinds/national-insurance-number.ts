import type { z } from 'zod';
import { questionOf } from './kind.ts';
import { writtenCode } from './written-code.ts';

const question = questionOf('national-insurance-number', {});
export type NationalInsuranceNumberQuestion = z.output<typeof question>;

/** A National Insurance number, stored as `QQ123456C` and shown as HMRC prints it: `QQ 12 34 56 C`. */
export const nationalInsuranceNumber = writtenCode<NationalInsuranceNumberQuestion>({
  question,
  // HMRC's manual NIM39110: D, F, I, Q, U and V are in neither place, O not in the second, and some pairs are never given.
  shape: /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/,
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
  grouped: (number) => number.replaceAll(/..(?=.)/g, '$& '),
});
