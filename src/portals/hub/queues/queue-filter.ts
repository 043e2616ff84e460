import { queuePage } from '#capabilities/cases';
import type { FigureTimes, PageKey, QueueLine, QueuePage } from '#capabilities/cases';
import { slug, uuid } from '#language';
import type { Uuid } from '#language';
import { z } from 'zod';
import { endOfDay } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { sightFor } from '../sight.ts';

/** The address is the state of the list. What it does not understand, it overlooks. */
export const queueFilter = z.object({
  status: slug.optional().catch(undefined),
  flag: slug.optional().catch(undefined),
  owner: z.enum(['nobody', 'me']).optional().catch(undefined),
  answer: z.enum(['new']).optional().catch(undefined),
  due: z.enum(['late', 'today', 'soon']).optional().catch(undefined),
  after: z
    .string()
    .max(200)
    .transform((written, context): PageKey => {
      const parsed = pageKey.safeParse(written.split(' '));
      if (parsed.success) return { dueAt: parsed.data[0], id: parsed.data[1] };
      context.issues.push({ code: 'custom', message: 'malformed', input: written });
      return z.NEVER;
    })
    .optional()
    .catch(undefined),
});
export type QueueFilter = z.output<typeof queueFilter>;

const instant = z.iso.datetime({ offset: false }).transform((written) => Temporal.Instant.from(written));
const pageKey = z.tuple([z.union([z.literal('none').transform(() => null), instant]), uuid]);

/** The address of the list, with some of its state changed; a page further on is left unless it is asked for. */
export function queueAddress(
  at: string,
  { status, flag, owner, answer, due }: QueueFilter,
  after?: PageKey,
): string {
  const state = Object.entries({ status, flag, owner, answer, due, after: after && keyWords(after) });
  const query = new URLSearchParams(state.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size === 0 ? at : `${at}?${query.toString()}`;
}

/** The key of a page as an address has it. */
export function keyWords({ dueAt, id }: PageKey): string {
  return `${dueAt ? dueAt.toString() : 'none'} ${id}`;
}

export type Filtered = {
  readonly lines: readonly QueueLine[];
  /** Where to go on; nothing when this is all. */
  readonly next: PageKey | undefined;
};

const mostShown = 50;
const mostRead = 200;
const mostRounds = 10;

/** Which list is filtered: a queue's, say, or an officer's own; and how much of it is wanted, 50 unless told. */
export type Listed = Omit<QueuePage, 'after' | 'most' | 'dueFrom' | 'dueBefore'> & { readonly most?: number };

/**
 * The cases of a list that pass the filter. When they are due and whose they are the query says. For the rest it reads on in the list's own
 * order until the page is full, in ten reads at most and some 2,000 cases, so that a rare status in a long queue stays affordable; `next` goes on from there.
 */
export async function filteredCases(
  visit: HubVisit,
  { most = mostShown, ...listed }: Listed,
  filter: QueueFilter,
): Promise<Filtered> {
  const officer = officerIn(visit);
  const asked = { ...listed, ...ownedAs(filter, officer.id), ...dueWithin(filter.due, visit.now) };
  const passing: QueueLine[] = [];
  let after = filter.after;
  for (let round = 0; round < mostRounds; round += 1) {
    const size = round === 0 ? most + 1 : mostRead;
    const read = await queuePage(visit.tx, sightFor(officer), { ...asked, after, most: size });
    passing.push(...read.filter((line) => passes(line, filter)));
    const last = passing[most - 1];
    if (last && passing.length > most) return { lines: passing.slice(0, most), next: keyOf(last) };
    const end = read[size - 1];
    if (!end) return { lines: passing, next: undefined };
    after = keyOf(end);
  }
  return { lines: passing, next: after };
}

function passes(line: QueueLine, { status, flag, answer }: QueueFilter): boolean {
  return (
    (status === undefined || line.status === status) &&
    (flag === undefined || line.flags.includes(flag)) &&
    (answer === undefined || line.hasNewAnswer)
  );
}

export function ownedAs({ owner }: QueueFilter, me: Uuid): Pick<QueuePage, 'assignedTo'> {
  return owner === undefined ? {} : { assignedTo: owner === 'me' ? me : null };
}

/** What is late already is late, and not due today as well; what is due today is not soon. */
export function dueWithin(
  due: QueueFilter['due'],
  now: Temporal.Instant,
): Pick<QueuePage, 'dueFrom' | 'dueBefore'> {
  const { tonight, soon } = figureTimes(now);
  if (due === 'late') return { dueBefore: now };
  if (due === 'today') return { dueFrom: now, dueBefore: tonight };
  return due === 'soon' ? { dueFrom: tonight, dueBefore: soon } : {};
}

const soonDays = 7;

/** Between which instants a case is due today, and due soon: on one of the seven days after it. */
export function figureTimes(now: Temporal.Instant): FigureTimes {
  return { now, tonight: endOfDay(now), soon: endOfDay(now, soonDays) };
}

function keyOf({ dueAt, id }: QueueLine): PageKey {
  return { dueAt, id };
}
