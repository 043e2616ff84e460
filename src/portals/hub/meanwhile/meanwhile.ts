import { readOf } from '#capabilities/cases';
import { timelineOf } from '#capabilities/ledger';
import { z } from 'zod';
import type { SeenCase } from '../cases/case-for.ts';
import { happenedIn, namesIn, whoDid } from '../cases/story.ts';
import type { Happened } from '../cases/story.ts';
import type { Begun } from '../jottings/begun.ts';
import type { HubVisit } from '../kit.ts';
import { lastTouch, theirs } from './contested.ts';
import type { Contested, Wanted } from './contested.ts';

/** One field that a colleague changed and this officer was about to change to something else. */
export type Both = {
  readonly field: Contested;
  readonly theirs: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly yours: string;
};

/** What happened to a case between the time when an officer looked at it and now. */
export type Meanwhile = {
  readonly both: readonly Both[];
  /** All of it, newest first. */
  readonly happened: readonly Happened[];
};

const mostSaid = 20;
const stamped = z.object({ revision: z.int() });

/** Nothing where the case is as they saw it: on the page that they sent, or when they began what stands in it. */
export async function meanwhileOn(
  visit: HubVisit,
  seen: SeenCase,
  { begun, wanted }: { readonly begun: Begun | undefined; readonly wanted: readonly Wanted[] },
): Promise<Meanwhile | undefined> {
  const since = sinceWhich(visit, begun);
  if (since === undefined || since >= seen.found.revision) return undefined;
  const { id } = seen.found;
  const all = await timelineOf(visit.tx, { case: id, ...(await readOf(visit.tx, [id])) }, mostSaid);
  const entries = all.filter(({ data }) => (stamped.safeParse(data).data?.revision ?? 0) > since);
  const nameOf = await namesIn(visit, entries, seen.found.officer);
  const at = { ...seen, nameOf };
  const both = wanted.flatMap(({ field, yours }): Both[] => {
    const touch = lastTouch(field, entries);
    const said = theirs(field, visit, at);
    if (!touch || yours === undefined || yours === said) return [];
    return [{ field, theirs: said, by: whoDid(visit, touch, nameOf), at: touch.at, yours }];
  });
  return { both, happened: happenedIn(visit, at, entries) };
}

/** The revision that they looked at when they sent the form, or when they typed what stands in it. */
function sinceWhich({ entered }: HubVisit, begun: Begun | undefined): number | undefined {
  const sent = entered['revision'];
  if (typeof sent === 'string') return /^\d{1,9}$/.test(sent) ? Number(sent) : undefined;
  return Object.keys(entered).length === 0 ? begun?.revision : undefined;
}
