import { z } from 'zod';
import { isDueToday, isLate, railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { homeView } from './home.view.ts';
import { homeWords } from './home.words.ts';
import { linesOf } from './lines.ts';
import { filteredQueue } from './queue-filter.ts';

const mostWaiting = 5;

/** The officer's own work, and below it what waits in their teams' queues. */
export default page({
  at: '/',
  access: 'officer',
  query: z.object({ due: z.enum(['late', 'today']).optional().catch(undefined) }),
  words: homeWords,
  find: async (visit) => {
    const { now, query } = visit;
    const rail = await railOf(visit);
    const isWanted = { late: isLate, today: isDueToday, all: () => true }[query.due ?? 'all'];
    const mine = rail.mine.filter((line) => isWanted(line, now));
    const waiting = query.due ? [] : await waitingFor(visit, rail);
    return { rail, due: query.due, mine: await linesOf(visit, mine), waiting };
  },
  looks: ({ mine, waiting }) => [...mine, ...waiting.flatMap(({ lines }) => lines)].map(({ id }) => id),
  show: (visit) => homeView(visit, visit.subject, visit.words),
});

/** The first few without an owner in each queue of the officer's own teams. */
async function waitingFor(visit: HubVisit, { queues }: Rail) {
  const { teams } = officerIn(visit);
  const own = queues.filter(({ team }) => teams.includes(team));
  const waiting = [];
  for (const queue of own) {
    const { lines } = await filteredQueue(visit, queue.queue, { owner: 'nobody' });
    const first = await linesOf(visit, lines.slice(0, mostWaiting));
    if (first.length > 0) waiting.push({ queue, lines: first });
  }
  return waiting;
}
