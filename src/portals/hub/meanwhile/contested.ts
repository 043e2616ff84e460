import { caseEvents } from '#capabilities/cases';
import type { Entry } from '#capabilities/ledger';
import { sayDate } from '#language';
import type { HubVisit } from '../kit.ts';
import type { SeenCase } from '../cases/case-for.ts';
import type { NameOf } from '../cases/telling.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import { meanwhileWords } from './meanwhile.words.ts';

/** What of a case two officers can want otherwise at the same time. */
export type Contested = 'owner' | 'queue' | 'status' | 'outcome' | 'due';

/** What a form would change, and to what, in the words of the page; nothing where it was not chosen. */
export type Wanted = { readonly field: Contested; readonly yours: string | undefined };

const touchedBy: Readonly<Record<Contested, readonly string[]>> = {
  owner: [caseEvents.caseAssigned.type, caseEvents.caseUnassigned.type],
  queue: [caseEvents.caseQueued.type],
  status: [caseEvents.caseActed.type, caseEvents.caseClosed.type, caseEvents.caseReopened.type],
  outcome: [caseEvents.caseClosed.type],
  due: [caseEvents.caseClockMoved.type],
};

/** Who touched a field last. Entries are newest first. */
export function lastTouch(field: Contested, entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ type }) => touchedBy[field].includes(type));
}

type At = SeenCase & { readonly nameOf: NameOf };

const standing: Readonly<Record<Contested, (visit: HubVisit, at: At) => string | undefined>> = {
  owner: (_visit, { found, nameOf }) => (found.officer === null ? undefined : nameOf(found.officer)),
  queue: ({ tongue, world }, { found }) => nameOfQueue(world.council, found.queue, tongue),
  status: (_visit, { found, words }) => words.statuses[found.status]?.label ?? found.status,
  outcome: (_visit, { found: { closing }, words }) =>
    closing ? (words.outcomes[closing.outcome]?.label ?? closing.outcome) : undefined,
  due: ({ tongue }, { found }) => (found.dueAt === null ? undefined : sayDate(found.dueAt, tongue)),
};

/** What a colleague has made of a field: as the case stands now. */
export function theirs(field: Contested, visit: HubVisit, at: At): string {
  const { nobody, none } = meanwhileWords[visit.tongue];
  return standing[field](visit, at) ?? (field === 'owner' ? nobody : none);
}
