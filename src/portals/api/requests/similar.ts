import type { NearCase } from '#capabilities/cases';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import { caseWords, withPlaces } from '#services';
import { z } from 'zod';
import { shape } from '../document/shapes.ts';

/** What may be the same, as somebody is shown it before they send theirs. */
export const similar = shape(
  'Similar',
  z.object({
    reference: z.string(),
    place: z.string(),
    status: z.string(),
    reported: z.string(),
    reports: z.int(),
  }),
);

export async function saySimilar(tx: Tx, near: readonly NearCase[], tongue: Tongue) {
  const said: z.output<typeof similar>[] = [];
  for (const found of await withPlaces(tx, near)) {
    const { statuses } = await caseWords(tx, found, tongue);
    const status = statuses[found.status]?.label ?? found.status;
    said.push({
      reference: found.reference,
      place: found.place[tongue],
      status,
      reported: found.openedAt.toString(),
      reports: found.requests,
    });
  }
  return said;
}
