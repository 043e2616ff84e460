import { z } from 'zod';
import { byBox } from './candidates.ts';
import { bboxWords } from './bbox.words.ts';
import { osOperation, osQuery } from './os-operation.ts';
import { osParameters, placeOf } from './os-parameters.ts';

const { bbox, srs } = osParameters;

/** A square kilometre, in square metres. */
const largest = 1_000_000;

const boxed = osQuery({ bbox, srs }).transform((query, context) => {
  const numbers = query.bbox.split(',').map(Number);
  const [one, other] = [placeOf(numbers.slice(0, 2), query.srs), placeOf(numbers.slice(2), query.srs)];
  const box = one &&
    other && { west: one.easting, south: one.northing, east: other.easting, north: other.northing };
  if (box && box.west < box.east && box.south < box.north && areaOf(box) <= largest) return { ...query, box };
  context.issues.push({ code: 'custom', message: 'malformed', path: ['bbox'], input: query.bbox });
  return z.NEVER;
});

export const bboxOperation = osOperation({
  id: 'osBbox',
  name: 'bbox',
  words: bboxWords,
  query: boxed,
  example: '/places/v1/bbox?bbox=400000,299900,400200,300100&dataset=LPI&maxresults=1',
  find: async ({ tx, query }) => ({ candidates: await byBox(tx, query.box), said: `bbox=${query.bbox}` }),
});

type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

function areaOf({ west, south, east, north }: Box): number {
  return (east - west) * (north - south);
}
