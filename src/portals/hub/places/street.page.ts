import { streetRecord } from '#capabilities/gazetteer';
import { areasAt, mapOf } from '#capabilities/mapping';
import { londonDay, usrn } from '#language';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import { casesOfPlace, casesShown } from './cases-of-place.ts';
import { middleOf } from './middle-of.ts';
import { placeMap } from './place-map-view.ts';
import { pastQuery } from './past-query.ts';
import { streetView } from './street.view.ts';
import { streetWords } from './street.words.ts';

/** All that is known about a street, and what was reported in it. */
export default page({
  at: '/streets/:usrn',
  access: 'case.read',
  params: z.object({ usrn }),
  query: pastQuery,
  words: streetWords,
  find: async (visit) => {
    const { tx, tongue, now, params, query } = visit;
    const record = await streetRecord(tx, params.usrn, tongue);
    if (!record) return undefined;
    const { streets } = await mapOf(tx);
    const point = middleOf(streets, params.usrn) ?? record.details?.start;
    return {
      record,
      rail: await railOf(visit),
      point,
      map: point && (await placeMap(visit)),
      wards: (point ? await areasAt(tx, point, { on: londonDay(now) }) : []).filter(
        ({ kind }) => kind === 'ward',
      ),
      cases: await casesOfPlace(visit, { usrn: params.usrn }, query.after),
    };
  },
  looks: ({ cases }) => casesShown(cases),
  show: (visit) => streetView(visit, visit.subject, visit.words),
});
