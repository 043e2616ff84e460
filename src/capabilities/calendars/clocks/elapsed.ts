import { london } from '#language';
import type { Allowance } from '../allowance.ts';
import { anotherUnit } from './scale.ts';
import type { Scale } from './scale.ts';
import { hour } from './wall-clock.ts';

/** Hours run day and night, by milliseconds. */
export const elapsed: Scale = {
  begin: (from, allowed) => ({ place: from.epochMilliseconds, length: lengthOf(allowed) }),
  lengthOf,
  pausedAt: (at) => at.epochMilliseconds,
  resumedAt: (at) => at.epochMilliseconds,
  endOf: (day) => day.toZonedDateTime({ timeZone: london, plainTime: '23:59' }).epochMilliseconds,
  instantAt: (place) => Temporal.Instant.fromEpochMilliseconds(Math.ceil(place)),
  endsDay: () => false,
};

function lengthOf(allowed: Allowance): number {
  if ('hours' in allowed) return allowed.hours * hour;
  throw anotherUnit();
}
