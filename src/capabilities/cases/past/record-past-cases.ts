import { appendAll } from '#capabilities/ledger';
import type { Told } from '#capabilities/ledger';
import type { CaseReference } from '#language';
import { insertAll, tables } from '#platform/database';
import type { Insertable, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { refuseTaken } from '../requests/open-request.ts';
import type { CasesTables } from '../tables.ts';
import type { PastCase } from './past-case.ts';
import { retell } from './retell.ts';
import { rulesOf } from './rules.ts';
import type { Rules } from './rules.ts';
import { standing } from './standing.ts';
import type { ClockReader, Stood } from './standing.ts';

/** Why one of the cases was not taken. */
export type NotTaken = { readonly reference: CaseReference; readonly refusal: Refusal };

/** Those that were not kept. */
export type Recorded = { readonly refused: readonly NotTaken[] };

/**
 * Keeps many cases with all that was done with them, in a statement for each table: 1,000 take under a second. One
 * that could not have happened by its service's rules is left out, and the refusal given that the verb would have given.
 */
export async function recordPastCases(
  tx: Tx,
  cases: readonly PastCase[],
  read: ClockReader,
): Promise<Recorded> {
  const rules = await rulesOfAll(tx, cases);
  const stood: Stood[] = [];
  const refused: NotTaken[] = [];
  for (const past of cases) {
    const told = attempt(() => standing(retell(past, rules(past)), read));
    if (told instanceof Refusal) refused.push({ reference: past.opened.reference, refusal: told });
    else stood.push(told);
  }
  await write(tx, stood).catch(refuseTaken);
  return { refused };
}

/** Which of these references belong to a request already, and since when. */
export async function requestsUnder(
  tx: Tx,
  references: readonly CaseReference[],
): Promise<ReadonlyMap<CaseReference, { readonly service: string; readonly madeAt: Temporal.Instant }>> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.request')
    .select(['reference', 'service', 'made_at as madeAt'])
    .where('authority_id', '=', tx.authority)
    .where((of) => of('reference', '=', of.fn.any(of.val(references))))
    .execute();
  return new Map(rows.map(({ reference, ...request }) => [reference, request]));
}

/** What a case may do, by its version: each is read once. */
async function rulesOfAll(tx: Tx, cases: readonly PastCase[]): Promise<(past: PastCase) => Rules> {
  const known = new Map<string, Rules>();
  for (const past of cases)
    if (!known.has(versionOf(past))) known.set(versionOf(past), await rulesOf(tx, past));
  return (past) => {
    const found = known.get(versionOf(past));
    if (!found) throw new Error('the rules of a version were not read');
    return found;
  };
}

function versionOf({ service, version }: PastCase): string {
  return `${service} ${String(version)}`;
}

function attempt<Result>(tell: () => Result): Result | Refusal {
  try {
    return tell();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Each table once, those that are pointed at first; what happened is told in the order of time. */
async function write(tx: Tx, stood: readonly Stood[]): Promise<void> {
  await insertRows(
    tx,
    'cases.request',
    stood.flatMap(({ requests }) => requests),
  );
  await insertRows(
    tx,
    'cases.participant',
    stood.flatMap(({ participants }) => participants),
  );
  const cases = stood.map((one) => one.case);
  await insertAll<CasesTables['cases.case']>(tx, { table: 'cases.case', rows: cases });
  await insertRows(
    tx,
    'cases.barred_action',
    stood.flatMap(({ barred }) => barred),
  );
  await insertAll<CasesTables['cases.clock']>(tx, {
    table: 'cases.clock',
    rows: stood.flatMap(({ clocks }) => clocks),
  });
  await insertRows(
    tx,
    'cases.flag',
    stood.flatMap(({ flags }) => flags),
  );
  await insertRows(
    tx,
    'cases.closing',
    stood.flatMap(({ closing }) => closing ?? []),
  );
  await insertRows(
    tx,
    'cases.request_case',
    stood.flatMap(({ links }) => links),
  );
  await insertRows(
    tx,
    'cases.assignment',
    stood.flatMap(({ assignments }) => assignments),
  );
  await insertRows(
    tx,
    'cases.note',
    stood.flatMap(({ notes }) => notes),
  );
  await appendAll(tx, inOrderOfTime(stood.flatMap((one) => one.events)));
}

/** By milliseconds first, which are plain numbers: comparing instants alone took a tenth of an intake's processor time. */
function inOrderOfTime(events: readonly Told[]): readonly Told[] {
  return events
    .map((told) => ({ told, at: told.act.at, milliseconds: told.act.at.epochMilliseconds }))
    .toSorted(
      (one, other) =>
        one.milliseconds - other.milliseconds ||
        (one.at === other.at ? 0 : Temporal.Instant.compare(one.at, other.at)),
    )
    .map(({ told }) => told);
}

async function insertRows<Table extends keyof CasesTables>(
  tx: Tx,
  table: Table,
  rows: readonly Insertable<CasesTables[Table]>[],
): Promise<void> {
  await insertAll<CasesTables[Table]>(tx, { table, rows });
}
