import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { countAttempt } from '#platform/http';

const tries = { anHour: 10, aDay: 40 };
const hour = 60;

/**
 * Counts a try at an officer's second factor, right or wrong, and says whether it is too many. Three codes of a million are
 * good at a time: whoever has the first factor and tries all day gets in with a chance of one in eight thousand.
 */
export async function isTooManyTries(tx: Tx, officer: Uuid, now: Temporal.Instant): Promise<boolean> {
  const anHour = await countAttempt(tx, { name: `second factor ${officer}`, minutes: hour }, now);
  if (anHour > tries.anHour) return true;
  const aDay = await countAttempt(tx, { name: `second factor today ${officer}`, minutes: 24 * hour }, now);
  return aDay > tries.aDay;
}
