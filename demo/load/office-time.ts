import { london } from '#language';
import type { Chance } from '../chance.ts';
import { afterWorkingDays, atHour, isOfficeHour, isWorked } from '../history/days.ts';

const opens = 8.5;

/** That instant if somebody is at work then, and otherwise early on the next morning on which they are. */
export const officeTime = (at: Temporal.Instant, draw: Chance): Temporal.Instant => {
  if (isOfficeHour(at)) return at;
  const local = at.toZonedDateTimeISO(london);
  const today = local.toPlainDate();
  const isEarly = isWorked(today) && local.hour < 12;
  return atHour(isEarly ? today : afterWorkingDays(today, 1), opens + draw.between(0, 1.4));
};
