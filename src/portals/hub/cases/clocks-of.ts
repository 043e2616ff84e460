import { nameOfficers } from '#capabilities/identity';
import { uuid } from '#language';
import { sayClocks } from '#services';
import type { ClockChange, SaidClock } from '#services';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import type { SeenCase } from './case-for.ts';
import { clocksWords } from './clocks.words.ts';

/** A clock of a case, and who changed it. */
export type ShownClock = Omit<SaidClock, 'changes'> & {
  readonly changes: readonly (Pick<ClockChange, 'at' | 'did'> & { readonly by: string })[];
};

export async function clocksOf(visit: HubVisit, { found }: SeenCase): Promise<readonly ShownClock[]> {
  const clocks = await sayClocks(visit.tx, found, visit);
  const officers = clocks.flatMap(({ changes }) =>
    changes.flatMap(({ actorKind, actor }) => (actorKind === 'officer' && actor ? uuid.parse(actor) : [])),
  );
  const names = await nameOfficers(visit.tx, [...new Set(officers)]);
  const words = clocksWords[visit.tongue];
  const nameOf = ({ actorKind, actor }: ClockChange) => {
    if (actorKind !== 'officer' || !actor) return actorKind === 'system' ? words.system : words.resident;
    const officer = uuid.parse(actor);
    return officer === officerIn(visit).id ? words.you : (names.get(officer) ?? '');
  };
  return clocks.map(({ changes, ...clock }) => ({
    ...clock,
    changes: changes.map((change) => ({ at: change.at, did: change.did, by: nameOf(change) })),
  }));
}
