import { destructionOf } from '#capabilities/cases';
import type { Destruction } from '#capabilities/cases';
import { uuid } from '#language';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';

export type SeenDestruction = {
  readonly batch: Destruction;
  /** Whether this officer checked it, and so cannot approve it. */
  readonly isOwn: boolean;
  readonly rail: Rail;
};

export const destructionParams = z.object({ destruction: uuid });

export async function destructionFor(
  visit: HubVisit,
  id: Destruction['id'],
): Promise<SeenDestruction | undefined> {
  const batch = await destructionOf(visit.tx, id);
  return batch && { batch, isOwn: batch.checkedBy === officerIn(visit).id, rail: await railOf(visit) };
}
