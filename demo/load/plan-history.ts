import { drawReference } from '#language';
import type { CaseReference } from '#language';
import { chance } from '../chance.ts';
import type { Chance } from '../chance.ts';
import type { PastCase } from '../index.ts';
import type { Deed } from './deed.ts';
import { planHandling } from './plan-handling.ts';
import type { Planning } from './planning.ts';

/**
 * Everything that residents and officers did, in as many lanes as are told: one case is in one lane, and each lane in the
 * order of time. The same cases and staff give the same plan.
 */
export const planHistory = (cases: readonly PastCase[], planning: Planning): Deed[][] => {
  const byCase = Map.groupBy(cases.entries(), ([serial, past]) => caseOf(past, serial));
  const stories = [...byCase].map(([key, reports]) =>
    storyOf(
      reports.map(([, past]) => past),
      planning,
      chance(planning.seed, 'story', key),
    ),
  );
  return Array.from({ length: planning.lanes }, (_, lane) =>
    stories
      .filter((_story, index) => index % planning.lanes === lane)
      .flat()
      .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at)),
  );
};

/** Reports of one heap are of one case; bins that one lorry left are not, since each home is told for itself. */
const caseOf = ({ service, incident }: PastCase, serial: number): string =>
  service === 'fly-tipping' ? incident : `${incident} ${serial}`;

const storyOf = (reports: readonly PastCase[], planning: Planning, draw: Chance): Deed[] => {
  const own = referenceBy(draw);
  const [first] = reports;
  if (!first) return [];
  const handling = planHandling(first, planning, draw).map((deed) => ({ ...deed, reference: own }));
  const reported = reports.map((past, nth): Deed => ({
    at: past.reportedAt,
    reference: nth === 0 ? own : referenceBy(draw),
    does: 'report',
    past,
    join: nth === 0 ? undefined : own,
    by: past.channel === 'telephone' ? draw.pick(planning.staff.advisers) : undefined,
  }));
  return [...reported, ...handling];
};

const referenceBy = (draw: Chance): CaseReference => drawReference((below) => draw.whole(0, below - 1));
