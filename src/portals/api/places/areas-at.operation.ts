import { areasAt } from '#capabilities/mapping';
import { londonDay } from '#language';
import { z } from 'zod';
import { parameters, placeIn, placeParameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { areaList, sayArea } from './area.ts';
import { areasAtWords } from './areas-at.words.ts';

export const areasAtOperation = operation({
  id: 'listAreasAtPlace',
  at: '/v1/places/areas',
  access: 'places.read',
  words: areasAtWords,
  params: z.object({}),
  query: queryOf({ ...placeParameters, on: parameters.on }).transform(placeIn),
  answer: areaList,
  example: '/v1/places/areas?at=400100,300000',
  find: async ({ tx, now, query: { place, on = londonDay(now) } }) => areasAt(tx, place, { on }),
  say: (areas, tongue) => ({ areas: areas.map((area) => sayArea(area, tongue)) }),
});
