import { readSteps } from '#capabilities/calendars';
import type { CaseClock, Reckoned } from '#capabilities/cases';

/** A kept clock as it was reckoned. */
export function asReckoned({ steps, ...clock }: CaseClock): Reckoned {
  return { ...clock, steps: readSteps(steps) };
}
