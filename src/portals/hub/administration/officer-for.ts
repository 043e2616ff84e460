import { officerRecord } from '#capabilities/identity';
import type { OfficerRecord } from '#capabilities/identity';
import { uuid } from '#language';
import type { Uuid } from '#language';
import { roleBookOf } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';

export const officerParams = z.object({ officer: uuid });

export type SeenOfficer = {
  readonly officer: OfficerRecord;
  /** Whether it is the person who looks. */
  readonly isOwn: boolean;
  readonly rail: Rail;
};

/** One officer, closed or not; nothing when this council has none like it. */
export async function officerFor(visit: HubVisit, id: Uuid): Promise<SeenOfficer | undefined> {
  const officer = await officerRecord(visit.tx, id, roleBookOf(visit.world.council));
  return officer && { officer, isOwn: officerIn(visit).id === id, rail: await railOf(visit) };
}
