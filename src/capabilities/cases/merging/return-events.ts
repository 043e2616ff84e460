import type { Uuid } from '#language';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Entry } from '#capabilities/ledger';
import { caseOpinionGiven, caseReopened, caseReplied, requestWithdrawn } from '../events.ts';
import { wholeTimeline } from '../requests/whole-timeline.ts';
import type { CasesTables } from '../tables.ts';

export type Returning = {
  readonly to: Uuid;
  readonly from: Uuid;
  readonly requests: readonly Uuid[];
};

const types = [caseReplied, caseOpinionGiven, requestWithdrawn, caseReopened].map(({ type }) => type);

/** What was done under these requests, as the ledger of one case has it, is read from now on with another, and erased with it. */
export async function returnEvents(tx: Tx, { to, from, requests }: Returning): Promise<void> {
  const entries = await wholeTimeline(tx, from, types);
  const own = entries.filter((entry) => isUnder(entry, new Set(requests)));
  // Who said that it is still a problem opened the case again in the same breath, and the same words stand in both.
  const still = new Set(own.filter(isStill).map(breath));
  const rows = [
    ...own.map(({ id }) => ({ event_id: id, case_id: to, from_id: from, moves: true })),
    ...entries
      .filter((entry) => caseReopened.read(entry) && still.has(breath(entry)))
      .map(({ id }) => ({ event_id: id, case_id: to, from_id: from, moves: false })),
  ];
  if (rows.length === 0) return;
  await tables<CasesTables>(tx)
    .insertInto('cases.returned_event')
    .values(rows)
    .onConflict((clash) =>
      clash
        .columns(['authority_id', 'event_id'])
        .doUpdateSet((of) => ({ case_id: of.ref('excluded.case_id') })),
    )
    .execute();
}

/** Whether it is something that somebody did under one of these requests. */
export function isUnder(entry: Entry, requests: ReadonlySet<Uuid>): boolean {
  if (requestWithdrawn.read(entry)) return requests.has(entry.subject);
  const under = caseReplied.read(entry)?.request ?? caseOpinionGiven.read(entry)?.request;
  return under !== undefined && requests.has(under);
}

function isStill(entry: Entry): boolean {
  return caseReplied.read(entry)?.kind === 'still-a-problem';
}

function breath({ at, actor }: Entry): string {
  return `${at.toString()} ${actor ?? ''}`;
}
