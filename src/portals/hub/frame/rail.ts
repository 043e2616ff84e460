import { ownCounts, queueCounts } from '#capabilities/cases';
import type { QueueCount } from '#capabilities/cases';
import { londonDay } from '#language';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { queuesFor } from '../queues/council-queues.ts';
import type { CouncilQueue } from '../queues/council-queues.ts';
import { sightFor } from '../sight.ts';

/** What stands at the side of every page: the officer's own work, and each queue that they may open with its counts. */
export type Rail = {
  readonly assigned: number;
  readonly late: number;
  /** Still to be done today. */
  readonly today: number;
  readonly queues: readonly (CouncilQueue & Pick<QueueCount, 'open' | 'late'>)[];
};

export async function railOf(visit: HubVisit): Promise<Rail> {
  const { tx, now, tongue, world } = visit;
  const officer = officerIn(visit);
  const { assigned, due: late } = await ownCounts(tx, { officer: officer.id, before: now });
  const byTonight = await ownCounts(tx, { officer: officer.id, before: endOfDay(now) });
  const queues = queuesFor(world.council, officer, tongue);
  const names = queues.map(({ queue }) => queue);
  const counts = await queueCounts(tx, sightFor(officer), { queues: names, now });
  return {
    assigned,
    late,
    today: byTonight.due - late,
    queues: queues.flatMap((queue, index) => {
      const count = counts[index];
      return count ? [{ ...queue, open: count.open, late: count.late }] : [];
    }),
  };
}

/** London's midnight that is to come. */
export function endOfDay(now: Temporal.Instant): Temporal.Instant {
  return londonDay(now).add({ days: 1 }).toZonedDateTime('Europe/London').toInstant();
}
