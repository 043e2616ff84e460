import { caseReference } from '#language';
import { mostChosen } from '#services';
import type { Chosen } from '#services';
import { z } from 'zod';
import type { HubVisit } from '../kit.ts';
import { filteredCases } from '../queues/queue-filter.ts';
import type { QueueFilter } from '../queues/queue-filter.ts';

const written = z.string().regex(/^[^.]+\.\d{1,9}$/);

/** The boxes that were ticked, each a case with the revision that its list showed; what it does not understand, it overlooks. */
export const ticked = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .catch(undefined)
  .transform((values): readonly Chosen[] =>
    [values ?? []].flat().flatMap((value) => {
      const [reference = '', revision] = written.safeParse(value).data?.split('.') ?? [];
      const known = caseReference.safeParse(reference);
      return known.success ? [{ reference: known.data, revision: Number(revision) }] : [];
    }),
  );

/** All the cases of a queue that pass its filter, as they stand now: one more than may be chosen, at most. */
export async function allOf(
  visit: HubVisit,
  queue: string,
  filter: Omit<QueueFilter, 'after'>,
): Promise<readonly Chosen[]> {
  const found: Chosen[] = [];
  let after: QueueFilter['after'];
  do {
    const { lines, next } = await filteredCases(visit, { queue, most: 1_000 }, { ...filter, after });
    found.push(...lines.map(({ reference, revision }) => ({ reference, revision })));
    after = next;
  } while (after && found.length <= mostChosen);
  return found.slice(0, mostChosen + 1);
}
