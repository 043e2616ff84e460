import type { Uuid } from '#language';
import { caseEvents, caseOf } from '#capabilities/cases';
import type { CaseRecord } from '#capabilities/cases';
import { timelineOf } from '#capabilities/ledger';
import type { Written } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { promiseAt } from '../clocks/index.ts';
import type { Promised } from '../clocks/index.ts';

/** Something that a service may tell of: on which case, in the service's word, to one request's people or to all. */
export type Occasion = {
  readonly event: Uuid;
  readonly on: string;
  readonly at: Temporal.Instant;
  readonly case: CaseRecord;
  /** When the answer was promised, as it happened. */
  readonly promised: Promised;
  /** The one request that it concerns; nothing when it concerns all that the case serves. */
  readonly request: Uuid | undefined;
  /** How the case closed, where this closed it. */
  readonly outcome: string | undefined;
};

type Happened = Pick<Occasion, 'on' | 'request' | 'outcome'>;

/** What an event means to services; nothing for most. */
export async function occasionOf(tx: Tx, event: Written): Promise<Occasion | undefined> {
  const happened = receivedIn(event) ?? closedIn(event) ?? (await actedIn(tx, event));
  const found = happened && event.case ? await caseOf(tx, event.case) : undefined;
  if (!happened || !found) return undefined;
  // What those who asked under a merged case are promised, the one that stays promises.
  const stays = caseEvents.caseMerged.read(event)?.with;
  return {
    ...happened,
    event: event.id,
    at: event.at,
    case: found,
    promised: await promiseAt(tx, (stays && (await caseOf(tx, stays))) ?? found, event.at),
  };
}

/** What concerns one request alone. Whoever joins a known case is told that we have their request, too. */
function receivedIn(event: Written): Happened | undefined {
  if (caseEvents.requestWithdrawn.read(event))
    return { on: 'withdrawn', request: event.subject, outcome: undefined };
  const received = caseEvents.caseOpened.read(event) ?? caseEvents.caseJoined.read(event);
  return received?.request ? { on: 'opened', request: received.request, outcome: undefined } : undefined;
}

function closedIn(event: Written): Happened | undefined {
  const closed = caseEvents.caseClosed.read(event);
  if (closed) return { on: 'closed', request: undefined, outcome: closed.outcome };
  if (caseEvents.caseFollowed.read(event)) return { on: 'followed', request: undefined, outcome: undefined };
  if (caseEvents.caseMerged.read(event)) return { on: 'merged', request: undefined, outcome: undefined };
  return caseEvents.caseReopened.read(event) && { on: 'reopened', request: undefined, outcome: undefined };
}

async function actedIn(tx: Tx, event: Written): Promise<Happened | undefined> {
  const acted = caseEvents.caseActed.read(event);
  if (!acted || !event.case) return undefined;
  const outcome = acted.closes ? await outcomeAt(tx, event.case, acted.revision) : undefined;
  return { on: acted.action, request: undefined, outcome };
}

const furthest = 200;

/** The action that closes and the closing are two events of one revision; the case itself may be open again by now. */
async function outcomeAt(tx: Tx, of: Uuid, revision: number): Promise<string | undefined> {
  const closings = (await timelineOf(tx, { case: of }, furthest)).map((entry) =>
    caseEvents.caseClosed.read(entry),
  );
  return closings.find((closed) => closed?.revision === revision)?.outcome;
}
