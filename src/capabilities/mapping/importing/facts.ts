import { isStorable } from '#language';
import { z } from 'zod';
import type { Facts } from '../areas/area.ts';

/** What may be said of a thing besides its name and place, as JSON: a card, not a document. */
const mostFacts = 8_000;

export const keepable = z.record(z.string().max(60), z.unknown()).refine((facts) => {
  const written = JSON.stringify(facts);
  return written.length <= mostFacts && isStorable(written) && !/\\u(0000|d[89a-f])/i.test(written);
});

/** Facts that say something: an export writes every column of every row. */
export function saidIn(given: Facts): Facts {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== ''));
}
