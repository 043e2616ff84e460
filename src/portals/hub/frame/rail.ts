import { countMentions, countOwnTasks, ownCounts, queueCounts } from '#capabilities/cases';
import type { QueueCount } from '#capabilities/cases';
import { openAlarms } from '#capabilities/identity';
import type { OpenAlarm } from '#capabilities/identity';
import { londonDay } from '#language';
import { together } from '#platform/database';
import { viewsFor } from '#services';
import type { SavedView } from '#services';
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
  /** Open tasks that the officer has. */
  readonly tasks: number;
  /** Notes that mention the officer and that they have not read. */
  readonly mentions: number;
  /** For whoever administers: nobody else is shown who came in while the staff directory was down. */
  readonly alarms: readonly OpenAlarm[];
  readonly queues: readonly (CouncilQueue & Pick<QueueCount, 'open' | 'late'>)[];
  /** Filters of these queues under a name: the officer's own and everybody's. */
  readonly views: readonly SavedView[];
};

export async function railOf(visit: HubVisit): Promise<Rail> {
  const { tx, now, tongue, world } = visit;
  const officer = officerIn(visit);
  const queues = queuesFor(world.council, officer, tongue);
  const names = queues.map(({ queue }) => queue);
  const [{ assigned, due: late }, byTonight, counts, tasks, mentions, views] = await together(
    ownCounts(tx, { officer: officer.id, before: now }),
    ownCounts(tx, { officer: officer.id, before: endOfDay(now) }),
    queueCounts(tx, sightFor(officer), { queues: names, now }),
    countOwnTasks(tx, officer.id),
    countMentions(tx, { officer: officer.id, sight: sightFor(officer) }),
    viewsFor(tx, { officer: officer.id, queues: names }),
  );
  return {
    assigned,
    late,
    today: byTonight.due - late,
    tasks,
    mentions,
    alarms: officer.may.includes('council.administer') ? await openAlarms(tx) : [],
    queues: queues.flatMap((queue, index) => {
      const count = counts[index];
      return count ? [{ ...queue, open: count.open, late: count.late }] : [];
    }),
    views,
  };
}

/** London's midnight that is to come, or so many days after it. */
export function endOfDay(now: Temporal.Instant, days = 0): Temporal.Instant {
  return londonDay(now)
    .add({ days: days + 1 })
    .toZonedDateTime('Europe/London')
    .toInstant();
}
