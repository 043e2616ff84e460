import { drawReference } from '#language';
import type { CaseReference } from '#language';

/** Seven characters of an alphabet of 23. */
const all = 23 ** 7;
/** Prime to the number of all references, so that no two numbers have one. */
const stride = 1_234_567_891;

/** The reference of a number, which looks like chance: no two numbers below three milliard have the same. */
export const referenceNumbered = (number: number): CaseReference => {
  // Of two factors their product would not be exact; of a few million it is.
  let left = (number * stride) % all;
  return drawReference((below) => {
    const digit = left % below;
    left = Math.floor(left / below);
    return digit;
  });
};

/** A fresh reference for everything that is reported on one day; another day has others. */
export const referencesOf = (serial: number): (() => CaseReference) => {
  let used = 0;
  return () => {
    if (used === mostInADay) throw new RangeError('more reports in a day than there are references for it');
    used += 1;
    return referenceNumbered(serial * mostInADay + used);
  };
};

const mostInADay = 4_096;
