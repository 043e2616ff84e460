import { z } from 'zod';
import { oneCell, questionOf } from './kind.ts';
import type { Kind } from './kind.ts';

const question = questionOf('vehicle-registration', {});
export type VehicleRegistrationQuestion = z.output<typeof question>;

/** Any plate: the old ones are short (`A 1`), foreign ones are their own, and most are like `AB12 CDE`. */
const shape = /^(?=.*\d)[A-Z0-9]{2,10}$/;

/** What stands on a number plate, stored in capitals without blanks. */
export const vehicleRegistration: Kind<VehicleRegistrationQuestion, string> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: () => [],
  faults: {
    en: { malformed: () => 'Enter a vehicle registration number, like AB12 CDE' },
    cy: { malformed: () => 'Rhowch rif cofrestru cerbyd, fel AB12 CDE' },
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
  given: (_question, answer) => ({ '': spaced(answer) }),
  say: (_question, answer) => spaced(answer),
  csv: oneCell,
};

/** The plates since 2001 stand in two groups; no other can be told apart. */
function spaced(plate: string): string {
  return plate.replace(/^([A-Z]{2}\d{2})([A-Z]{3})$/, '$1 $2');
}
