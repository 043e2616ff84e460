import type { Entry } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import {
  caseActed,
  caseAnswerSeen,
  caseClosed,
  caseNoted,
  caseReplied,
  caseTookIn,
  requestWithdrawn,
} from '../events.ts';
import { markNewAnswer, unmarkNewAnswer } from '../replies/new-answer.ts';
import type { CasesTables } from '../tables.ts';
import { mergedWith } from './merged-with.ts';
import { isUnder } from './return-events.ts';
import type { Returning } from './return-events.ts';

/**
 * After a separation each of the two is marked by what nobody has seen to: an officer who saw to the one that was worked on saw to both. `entries` is
 * the ledger of that one as it was read before, newest first.
 */
export async function giveBackMarks(
  tx: Tx,
  { to: goes, from: stays, requests }: Returning,
  entries: readonly Entry[],
): Promise<void> {
  const seen = entries.findIndex(isSeenTo);
  const unseen = seen === -1 ? entries : entries.slice(0, seen);
  const cameUnseen = new Set(unseen.flatMap((entry) => caseTookIn.read(entry)?.from ?? []));
  const back = new Set(requests);
  const under = Map.groupBy(unseen, (entry) => isUnder(entry, back));
  const own = cameUnseen.has(goes) ? await markOf(tx, goes) : undefined;
  await remark(tx, goes, [own, ...(await newIn(tx, goes, under.get(true)))]);
  // What was merged with it before was seen to as well.
  if (!cameUnseen.has(goes)) for (const { id } of await mergedWith(tx, goes)) await unmarkNewAnswer(tx, id);
  if (!(await markOf(tx, stays))) return;
  const carried: (Temporal.Instant | undefined)[] = [];
  for (const { id } of await mergedWith(tx, stays))
    if (cameUnseen.has(id)) carried.push(await markOf(tx, id));
  await remark(tx, stays, [...carried, ...(await newIn(tx, stays, under.get(false)))]);
}

/** As the verbs do that take the mark off. */
function isSeenTo(entry: Entry): boolean {
  if (caseAnswerSeen.read(entry) || caseClosed.read(entry)) return true;
  if (caseActed.read(entry)) return entry.actorKind === 'officer';
  return caseNoted.read(entry)?.kind === 'public';
}

/** When something was written that marks a case: a request that was taken back does where nobody asks any more. */
async function newIn(tx: Tx, id: Uuid, entries: readonly Entry[] = []): Promise<readonly Temporal.Instant[]> {
  const isAsked = await isStillAsked(tx, id);
  return entries.flatMap((entry) => {
    const isNew = caseReplied.read(entry) ?? (isAsked ? undefined : requestWithdrawn.read(entry));
    return isNew ? [entry.at] : [];
  });
}

async function isStillAsked(tx: Tx, id: Uuid): Promise<boolean> {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.request_case')
    .select('request_id')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .where(sql<boolean>`how <> 'withdrew'`)
    .executeTakeFirst();
  return found !== undefined;
}

async function markOf(tx: Tx, id: Uuid): Promise<Temporal.Instant | undefined> {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.new_answer')
    .select('since')
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .executeTakeFirst();
  return found?.since;
}

/** Marked since the first of these, or not at all. */
async function remark(tx: Tx, id: Uuid, since: readonly (Temporal.Instant | undefined)[]): Promise<void> {
  const [at] = since
    .filter((one) => one !== undefined)
    .toSorted((one, other) => Temporal.Instant.compare(one, other));
  await unmarkNewAnswer(tx, id);
  if (at) await markNewAnswer(tx, id, { at });
}
