import { hasEnded } from '#capabilities/holdings';
import type { Holding } from '#capabilities/holdings';
import { londonDay } from '#language';
import type { HubVisit } from '../kit.ts';

/** Whether anything can be done with it: it is not over, and no end was set for it. */
export function canChange({ now }: Pick<HubVisit, 'now'>, held: Holding): boolean {
  return held.ended === null && !hasEnded(held, londonDay(now));
}
