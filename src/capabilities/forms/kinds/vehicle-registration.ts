import type { z } from 'zod';
import { questionOf } from './kind.ts';
import { writtenCode } from './written-code.ts';

const question = questionOf('vehicle-registration', {});
export type VehicleRegistrationQuestion = z.output<typeof question>;

/** What stands on a number plate. Any plate: the old ones are short (`A 1`), foreign ones are their own, most are like `AB12 CDE`. */
export const vehicleRegistration = writtenCode<VehicleRegistrationQuestion>({
  question,
  shape: /^(?=.*\d)[A-Z0-9]{2,10}$/,
  faults: {
    en: { malformed: () => 'Enter a vehicle registration number, like AB12 CDE' },
    cy: { malformed: () => 'Rhowch rif cofrestru cerbyd, fel AB12 CDE' },
  },
  // The plates since 2001 stand in two groups; no other can be told apart.
  grouped: (plate) => plate.replace(/^([A-Z]{2}\d{2})([A-Z]{3})$/, '$1 $2'),
});
