import { casesAt } from '#capabilities/cases';
import type { CasesAt } from '#capabilities/cases';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { linesOf } from '../queues/lines.ts';
import type { Line } from '../queues/lines.ts';
import { sightFor } from '../sight.ts';
import type { PastKey } from './past-query.ts';

/** What was reported of a place, as far as the officer may see it. */
export type PlaceCases = {
  readonly open: readonly Line[];
  /** There are more open ones than are shown. */
  readonly hasMoreOpen: boolean;
  readonly past: readonly Line[];
  /** Where the next page of past ones begins; none after the last. */
  readonly next: PastKey | undefined;
  readonly isFirst: boolean;
};

const mostOpen = 50;
const mostPast = 20;

export async function casesOfPlace(
  visit: HubVisit,
  at: CasesAt['at'],
  after: PastKey | undefined,
): Promise<PlaceCases> {
  const sight = sightFor(officerIn(visit));
  const open = await casesAt(visit.tx, sight, { at, which: 'open', most: mostOpen + 1 });
  const past = await casesAt(visit.tx, sight, { at, which: 'past', after, most: mostPast + 1 });
  const last = past[mostPast - 1];
  return {
    open: await linesOf(visit, open.slice(0, mostOpen)),
    hasMoreOpen: open.length > mostOpen,
    past: await linesOf(visit, past.slice(0, mostPast)),
    next: past.length > mostPast && last ? { openedAt: last.openedAt, id: last.id } : undefined,
    isFirst: after === undefined,
  };
}

/** The cases that the page shows, for the record of looks. */
export function casesShown({ open, past }: PlaceCases) {
  return [...open, ...past].map(({ id }) => id);
}
