import { casesOfPeople, peopleSought } from '#capabilities/cases';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { PastKey } from '../places/past-query.ts';
import { linesOf } from '../queues/lines.ts';
import type { Line } from '../queues/lines.ts';
import { sightFor } from '../sight.ts';
import { searchWords } from './search.words.ts';

/** What some people asked for, the newest first, as far as the officer may see it. */
export type PeopleFound = {
  readonly lines: readonly Line[];
  /** Where the next page begins; none after the last. */
  readonly next: PastKey | undefined;
  readonly isFirst: boolean;
};

type Sought = { readonly typed: string; readonly after?: PastKey | undefined };

const most = 50;

export async function peopleFor(visit: HubVisit, { typed, after }: Sought): Promise<PeopleFound> {
  const found = await casesFor(visit, { typed, after, most: most + 1 });
  const last = found[most - 1];
  return {
    lines: await linesOf(visit, found.slice(0, most)),
    next: found.length > most && last ? { openedAt: last.openedAt, id: last.id } : undefined,
    isFirst: after === undefined,
  };
}

async function casesFor(visit: HubVisit, { typed, after, most: limit }: Sought & { readonly most: number }) {
  const { tx } = visit;
  const officer = officerIn(visit);
  const sought = officer.may.includes('case.read') ? peopleSought(typed) : undefined;
  return sought ? casesOfPeople(tx, sightFor(officer), { sought, after, most: limit }) : [];
}

const mostCounted = 20;

/** While it is being typed nobody is named: only that there are such people, and where their cases are. */
export async function peopleWhileTyped(visit: HubVisit, typed: string) {
  const found = await casesFor(visit, { typed, most: mostCounted + 1 });
  if (found.length === 0) return [];
  const words = searchWords[visit.tongue];
  const about = found.length > mostCounted ? words.moreCases(mostCounted) : words.cases(found.length);
  return [
    {
      says: words.peopleLike(typed),
      about,
      to: `${paths.search}?${new URLSearchParams({ q: typed }).toString()}`,
    },
  ];
}
