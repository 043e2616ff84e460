import { propertyRecord } from '#capabilities/gazetteer';
import { areaKinds, areasAt } from '#capabilities/mapping';
import { londonDay, uprn } from '#language';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { heldQuery, holdingsOfPlace } from '../holdings/holdings-of-place.ts';
import { page } from '../kit.ts';
import { casesOfPlace, casesShown } from './cases-of-place.ts';
import { placeMap } from './place-map-view.ts';
import { pastQuery } from './past-query.ts';
import { sourcedRecord } from './sourced-record.ts';
import { propertyView } from './property.view.ts';
import { propertyWords } from './property.words.ts';

/** All that is known about a property: its addresses, areas, keys elsewhere, relations, and what was reported of it. */
export default page({
  at: '/properties/:uprn',
  access: 'case.read',
  params: z.object({ uprn }),
  query: pastQuery.extend(heldQuery),
  words: propertyWords,
  find: async (visit) => {
    const { tx, tongue, now, params, query } = visit;
    const record =
      (await propertyRecord(tx, params.uprn, tongue)) ?? (await sourcedRecord(visit, params.uprn));
    if (!record) return undefined;
    return {
      record,
      rail: await railOf(visit),
      areas: await areasAt(tx, record.point, { on: londonDay(now) }),
      kinds: await areaKinds(tx),
      map: await placeMap(visit),
      cases: await casesOfPlace(visit, { uprn: params.uprn }, query.after),
      holdings: await holdingsOfPlace(visit, params.uprn, query.held),
    };
  },
  looks: ({ cases, holdings }) => [...casesShown(cases), ...holdings.lines.map(({ id }) => id)],
  show: (visit) => propertyView(visit, visit.subject, visit.words),
});
