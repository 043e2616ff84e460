import { queueCounts, queuePage } from '#capabilities/cases';
import type { QueueCount, QueueLine } from '#capabilities/cases';
import { londonDay } from '#language';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { queuesFor } from '../queues/council-queues.ts';
import type { CouncilQueue } from '../queues/council-queues.ts';
import { sightFor } from '../sight.ts';

/** What stands at the side of every page: the officer's own work, and each queue that they may open with its counts. */
export type Rail = {
  /** All that the officer has, the soonest due first. */
  readonly mine: readonly QueueLine[];
  readonly late: number;
  readonly today: number;
  readonly queues: readonly (CouncilQueue & Pick<QueueCount, 'open' | 'late'>)[];
};

/** More than one person can have in hand. */
const mostMine = 200;

export async function railOf(visit: HubVisit): Promise<Rail> {
  const { tx, now, tongue, world } = visit;
  const officer = officerIn(visit);
  const sight = sightFor(officer);
  const mine = await queuePage(tx, sight, { assignedTo: officer.id, most: mostMine });
  const queues = queuesFor(world, officer, tongue);
  const counts = await queueCounts(tx, sight, { queues: queues.map(({ queue }) => queue), now });
  return {
    mine,
    late: mine.filter((line) => isLate(line, now)).length,
    today: mine.filter((line) => isDueToday(line, now)).length,
    queues: queues.flatMap((queue, index) => {
      const count = counts[index];
      return count ? [{ ...queue, open: count.open, late: count.late }] : [];
    }),
  };
}

export function isLate({ dueAt }: Pick<QueueLine, 'dueAt'>, now: Temporal.Instant): boolean {
  return dueAt !== null && Temporal.Instant.compare(dueAt, now) < 0;
}

/** Still to be done today; what is late already is late. */
export function isDueToday(line: Pick<QueueLine, 'dueAt'>, now: Temporal.Instant): boolean {
  return line.dueAt !== null && !isLate(line, now) && londonDay(line.dueAt).equals(londonDay(now));
}
