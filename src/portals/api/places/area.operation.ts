import { areaOf, areaShapes } from '#capabilities/mapping';
import { londonDay } from '#language';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import { parameters } from '../asking/parameters.ts';
import { operation, queryOf } from '../operation.ts';
import { area, sayArea } from './area.ts';
import { areaWords } from './area.words.ts';
import { asShapes } from './as-shapes.ts';

export const areaOperation = operation({
  id: 'getArea',
  at: '/v1/places/areas/:kind/:code',
  access: 'places.read',
  words: areaWords,
  params: z.object({ kind: parameters.kind, code: parameters.code }),
  query: queryOf({}),
  answer: area,
  example: '/v1/places/areas/ward/E05990001',
  find: async ({ tx, now, params: { kind, code } }) => {
    const found = await areaOf(tx, kind, code);
    if (!found) return undefined;
    // A shape is that of the last day on which the area held: today, for one that still does.
    const today = londonDay(now);
    const on = found.to && Temporal.PlainDate.compare(found.to, today) < 0 ? found.to : today;
    return { found, shaped: await shapeOn(tx, found, on) };
  },
  say: ({ found }, tongue) => sayArea(found, tongue),
  geojson: ({ shaped }, tongue) => asShapes(shaped, tongue),
});

type Named = { readonly kind: string; readonly code: string };

async function shapeOn(tx: Tx, { kind, code }: Named, on: Temporal.PlainDate) {
  return (await areaShapes(tx, kind, { on })).filter((one) => one.code === code);
}
