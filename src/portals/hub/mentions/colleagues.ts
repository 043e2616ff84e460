import type { CaseRecord } from '#capabilities/cases';
import { staffAtWork } from '#services';
import type { StaffMember } from '#services';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { handleOf } from './handle.ts';

export type Colleague = Pick<StaffMember, 'id' | 'name'> & {
  readonly handle: string;
  /** Whether they may see the case. */
  readonly sees: boolean;
};

/** Everybody else at work, by name, each with whether a case may be shown to them: by its class, or since they have it. */
export async function colleaguesFor(
  visit: HubVisit,
  { sight, officer }: Pick<CaseRecord, 'sight' | 'officer'>,
): Promise<readonly Colleague[]> {
  const staff = await staffAtWork(visit.tx, visit.world.council);
  return staff
    .filter(({ id }) => id !== officerIn(visit).id)
    .map(({ id, name, sees, may }) => ({
      id,
      name,
      handle: handleOf(name),
      sees: may.includes('case.read') && (sees.includes(sight) || id === officer),
    }));
}
