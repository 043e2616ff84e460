import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { homeView } from './home.view.ts';
import { homeWords } from './home.words.ts';
import { linesOf } from './lines.ts';
import { filteredCases, queueFilter } from './queue-filter.ts';

const mostWaiting = 5;

/** The officer's own work, and below it what waits in their teams' queues. */
export default page({
  at: '/',
  access: 'officer',
  query: queueFilter.pick({ due: true, after: true }),
  words: homeWords,
  find: async (visit) => {
    const { query: filter } = visit;
    const rail = await railOf(visit);
    const { lines, next } = await filteredCases(visit, { assignedTo: officerIn(visit).id }, filter);
    const waiting = filter.due || filter.after ? [] : await waitingFor(visit, rail);
    return { rail, filter, mine: await linesOf(visit, lines), next, waiting };
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
    const { lines } = await filteredCases(
      visit,
      { queue: queue.queue, most: mostWaiting },
      { owner: 'nobody' },
    );
    const first = await linesOf(visit, lines);
    if (first.length > 0) waiting.push({ queue, lines: first });
  }
  return waiting;
}
