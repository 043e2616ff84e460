import { areaKinds, areasOfKind } from '#capabilities/mapping';
import { londonDay } from '#language';
import { together } from '#platform/database';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { operation, queryOf } from '../operation.ts';
import { areaKindsWords } from './area-kinds.words.ts';

const answer = shape(
  'AreaKindList',
  z.object({
    kinds: z.array(
      shape('AreaKind', z.object({ kind: z.string(), one: z.string(), many: z.string(), count: z.int() })),
    ),
  }),
);

export const areaKindsOperation = operation({
  id: 'listAreaKinds',
  at: '/v1/places/area-kinds',
  access: 'places.read',
  words: areaKindsWords,
  params: z.object({}),
  query: queryOf({}),
  answer,
  example: '/v1/places/area-kinds',
  find: async ({ tx, now }) => {
    const on = londonDay(now);
    const known = await areaKinds(tx);
    const counted = known.map(async (kind) => ({
      ...kind,
      count: (await areasOfKind(tx, kind.kind, { on })).length,
    }));
    return (await together(...counted)).filter(({ count }) => count > 0);
  },
  say: (kinds, tongue) => ({
    kinds: kinds.map(({ kind, words, count }) => ({ kind, ...words[tongue], count })),
  }),
});
