import { opinionCounts } from '#capabilities/cases';
import type { OpinionCount } from '#capabilities/cases';
import { publishedServices } from '#services';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sightFor } from '../sight.ts';
import { opinionsView } from './opinions.view.ts';
import type { Opinions } from './opinions.view.ts';
import { opinionsWords } from './opinions.words.ts';

const freshness = Temporal.Duration.from({ hours: 90 * 24 });

/** How content people were with what became of their requests, by service. */
export default page({
  at: paths.opinions,
  access: 'case.read',
  words: opinionsWords,
  find: async (visit) => {
    const { tx, now } = visit;
    const counts = await opinionCounts(tx, sightFor(officerIn(visit)), { since: now.subtract(freshness) });
    return { rail: await railOf(visit), services: await byService(visit, counts) };
  },
  looks: () => [],
  show: (visit) => opinionsView(visit, visit.subject, visit.words),
});

/** Each with the name that it has today, or had. */
async function byService(
  { tx, tongue }: HubVisit,
  counts: readonly OpinionCount[],
): Promise<readonly Opinions[]> {
  const names = new Map(
    (await publishedServices(tx)).map(({ service, words }) => [service, words[tongue].name]),
  );
  return [...Map.groupBy(counts, ({ service }) => service)]
    .map(([service, own]) => ({ name: names.get(service) ?? service, counts: own }))
    .toSorted((one, other) => one.name.localeCompare(other.name, tongue));
}
