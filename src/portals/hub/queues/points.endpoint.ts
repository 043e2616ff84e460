import { queuePoints } from '#capabilities/cases';
import type { CasePoint } from '#capabilities/cases';
import { sayReference, slug } from '#language';
import { boxInAddress, pointFeature, sentFeatures } from '#portals/shell';
import { caseWords } from '#services';
import type { CaseWords } from '#services';
import { z } from 'zod';
import { endpoint, officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayDue } from '../says/due.ts';
import { sightFor } from '../sight.ts';
import { queuesFor } from './council-queues.ts';
import { dueWithin, ownedAs, queueFilter } from './queue-filter.ts';
import type { QueueFilter } from './queue-filter.ts';

/**
 * A queue's cases as points of a map, by the filters of its list: what each is, how it stands and when it is due. Nothing that anybody
 * wrote and nobody's name is among it, so that no look is recorded; the page of a case, to which a point leads, records one.
 */
export const pointsEndpoint = endpoint({
  at: '/queues/:queue/points.json',
  access: 'case.read',
  params: z.object({ queue: slug }),
  query: queueFilter.extend({ box: boxInAddress }),
  answer: async (visit) => {
    const { tx, world, tongue, params, query } = visit;
    const officer = officerIn(visit);
    if (!queuesFor(world.council, officer, tongue).some(({ queue }) => queue === params.queue))
      return undefined;
    const found = await queuePoints(tx, sightFor(officer), {
      box: query.box,
      queue: params.queue,
      ...wantedBy(visit, query),
    });
    if ('counts' in found)
      return sentFeatures(
        found.counts.map(({ count, point }) => pointFeature(point, { count })),
        'private, no-store',
      );
    const words = wordsOnce(visit);
    const features = [];
    for (const one of found.cases) features.push(featureOf(visit, one, await words(one)));
    return sentFeatures(features, 'private, no-store');
  },
});

/** The filters of the list as the query has them. */
function wantedBy(visit: HubVisit, filter: QueueFilter) {
  const { status, flag, answer, due } = filter;
  return {
    status,
    flag,
    withNewAnswer: answer === 'new',
    ...ownedAs(filter, officerIn(visit).id),
    ...dueWithin(due, visit.now),
  };
}

/** Each pinned version is asked for once, however many points have it. */
function wordsOnce({ tx, tongue }: HubVisit): (one: CasePoint) => Promise<CaseWords> {
  const known = new Map<string, CaseWords>();
  return async (one) => {
    const pin = `${one.service} ${String(one.version)}`;
    const words = known.get(pin) ?? (await caseWords(tx, one, tongue));
    known.set(pin, words);
    return words;
  };
}

function featureOf(
  { link, now, tongue }: HubVisit,
  { reference, status, dueAt, point }: CasePoint,
  words: CaseWords,
) {
  const due = dueAt ? sayDue(dueAt, now, tongue) : undefined;
  const says = [due?.distance, words.statuses[status]?.label ?? status].filter(Boolean).join(', ');
  return pointFeature(point, {
    title: words.noun,
    reference: sayReference(reference),
    says,
    href: link(paths.case(reference)),
    ...(due?.presses === 'late' ? { late: true } : {}),
  });
}
