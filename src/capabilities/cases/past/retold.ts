import type { Told } from '#capabilities/ledger';
import type { Act, Uuid } from '#language';
import { newId } from '#platform/chance';
import type { Insertable } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { NewClock } from '../clocks/case-clock.ts';
import type { CaseRow } from '../handling/insert-case.ts';
import { linkRow } from '../handling/link-request.ts';
import type { closingRow } from '../handling/record-closing.ts';
import { madeEvent, requestRow } from '../requests/open-request.ts';
import { participantRows } from '../requests/participant.ts';
import type { CasesTables } from '../tables.ts';
import type { PastCase, PastRequest } from './past-case.ts';

type Row<Table extends keyof CasesTables> = Insertable<CasesTables[Table]>;

/** The rows of one case and what the ledger is told of it, while its history is being retold. */
export type Retold = {
  case: CaseRow & { readonly id: Uuid; readonly ended: boolean; readonly revision: number };
  closing: ReturnType<typeof closingRow> | undefined;
  readonly requests: Row<'cases.request'>[];
  readonly participants: Row<'cases.participant'>[];
  readonly links: Row<'cases.request_case'>[];
  readonly assignments: (Row<'cases.assignment'> & {
    ended_at: Temporal.Instant | null;
    put_back: boolean;
  })[];
  readonly notes: Row<'cases.note'>[];
  readonly barred: readonly Row<'cases.barred_action'>[];
  readonly flags: Row<'cases.flag'>[];
  readonly clocks: readonly NewClock[];
  readonly events: Told[];
};

type Joining = {
  readonly pin: Pick<PastCase, 'service' | 'version'>;
  readonly request: PastRequest;
  readonly how: 'opened' | 'joined';
};

/** Keeps a request of the case, and tells of it. Gives its identifier. */
export function keepRequest(retold: Retold, { pin, request, how }: Joining, act: Act): Uuid {
  const asked = { ...request, service: pin.service, version: pin.version, id: newId(act.at) };
  const of = { id: asked.id, case: retold.case.id };
  retold.requests.push(requestRow(asked, act));
  retold.participants.push(...participantRows({ ...asked, at: act.at }));
  retold.links.push(linkRow({ request: asked.id, case: of.case, how, at: act.at }));
  retold.events.push({ happening: madeEvent({ ...asked, how }, of), act });
  return asked.id;
}

/** Changes the case and counts the change, as `changeCase` does. Gives the new revision. */
export function change(
  retold: Retold,
  changes: Partial<CaseRow> & { readonly ended?: boolean } = {},
): number {
  const revision = retold.case.revision + 1;
  retold.case = { ...retold.case, ...changes, revision };
  return revision;
}

export function requireOpen({ case: { ended } }: Retold): void {
  if (ended) throw new Refusal('case.is-closed');
}

/** The assignment that has no end yet. */
export function presentAssignment({ assignments }: Retold) {
  return assignments.find(({ ended_at: end }) => end === null);
}
