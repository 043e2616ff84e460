import { areaKinds, areaShapes } from '#capabilities/mapping';
import { londonDay } from '#language';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { areaList, sayArea } from './area.ts';
import { areasOfKindWords } from './areas-of-kind.words.ts';
import { asShapes } from './as-shapes.ts';

export const areasOfKindOperation = operation({
  id: 'listAreasOfKind',
  at: '/v1/places/areas/:kind',
  access: 'places.read',
  words: areasOfKindWords,
  params: z.object({ kind: parameters.kind }),
  query: queryOf({ on: parameters.on }),
  answer: areaList,
  example: '/v1/places/areas/ward',
  find: async ({ tx, now, params: { kind }, query: { on = londonDay(now) } }) => {
    const isKnown = (await areaKinds(tx)).some((known) => known.kind === kind);
    return isKnown ? areaShapes(tx, kind, { on }) : undefined;
  },
  say: (areas, tongue) => ({ areas: areas.map((area) => sayArea(area, tongue)) }),
  geojson: asShapes,
});
