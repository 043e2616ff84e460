import type { GridPoint } from '#language';
import { z } from 'zod';
import { byDistance } from './candidates.ts';
import { nearestWords } from './nearest.words.ts';
import { osOperation, osQuery } from './os-operation.ts';
import { osParameters, placeOf } from './os-parameters.ts';
import { radiusWords } from './radius.words.ts';

const { point, radius, srs } = osParameters;

const near = osQuery({ point, radius, srs }).transform((query, context) => {
  const place = placeOf(query.point.split(',').map(Number), query.srs);
  if (place) return { ...query, place };
  context.issues.push({ code: 'custom', message: 'malformed', path: ['point'], input: query.point });
  return z.NEVER;
});

/** The property that is nearest to a place. */
export const nearestOperation = osOperation({
  id: 'osNearest',
  name: 'nearest',
  words: nearestWords,
  query: near,
  example: '/places/v1/nearest?point=400100,300000&dataset=LPI',
  find: async ({ tx, query }) => ({
    candidates: await byDistance(tx, query.place, query.radius),
    said: saidOf(query),
    isOne: true,
  }),
});

/** Every property within so many metres, the nearest first. */
export const radiusOperation = osOperation({
  id: 'osRadius',
  name: 'radius',
  words: radiusWords,
  query: near,
  example: '/places/v1/radius?point=400100,300000&radius=50&dataset=LPI&maxresults=1',
  find: async ({ tx, query }) => ({
    candidates: await byDistance(tx, query.place, query.radius),
    said: saidOf(query),
  }),
});

type Near = { readonly point: string; readonly radius: number; readonly place: GridPoint };

function saidOf({ point: at, radius: within }: Near): string {
  return `point=${at}&radius=${String(within)}`;
}
