import { countCases } from '#capabilities/cases';
import { together } from '#platform/database';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { linesOf } from '../queues/lines.ts';
import { dueWithin, filteredCases } from '../queues/queue-filter.ts';
import { sightFor } from '../sight.ts';
import { casesFilter, openFilterOf } from './cases-filter.ts';
import { casesView } from './cases.view.ts';
import { casesWords } from './cases.words.ts';
import { sayFilter } from './say-filter.ts';

/** The open cases that an officer may see, over all queues: those of a team, a service, a ward or an officer. */
export default page({
  at: paths.cases,
  access: 'case.read',
  query: casesFilter,
  words: casesWords,
  find: async (visit) => {
    const { tx, query: filter, now } = visit;
    const { due, after } = filter;
    const open = openFilterOf(visit, filter);
    const counted = { ...open, ...dueWithin(due, now) };
    const [rail, { lines, next }, count] = await together(
      railOf(visit),
      filteredCases(visit, open, { due, after }),
      countCases(tx, sightFor(officerIn(visit)), counted),
    );
    return {
      rail,
      filter,
      lines: await linesOf(visit, lines),
      next,
      count,
      said: await sayFilter(visit, filter),
    };
  },
  looks: ({ lines }) => lines.map(({ id }) => id),
  show: (visit) => casesView(visit, visit.subject, visit.words),
});
