export { availabilityOf, isAway, isPresent } from './availability.ts';
export { forgetAbsences } from './forget-absences.ts';
export type { Absence, Availability } from './availability.ts';
export { sayAvailability, saySkills } from './say-availability.ts';
export type { SayingAvailability } from './say-availability.ts';
