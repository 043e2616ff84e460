import { dueAfter } from '#capabilities/calendars';
import {
  caseOf,
  dropSelfClosing,
  dueSelfClosings,
  leaveToOfficer,
  lockDue,
  planSelfClosing,
} from '#capabilities/cases';
import type { CaseRecord } from '#capabilities/cases';
import type { Act, AuthorityId, Uuid } from '#language';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { officeCalendar } from '../publishing/office-calendar.ts';
import { packOf } from '../publishing/published-services.ts';

/** After an action: a case that has come into a status that ends by itself is dated, and one that has left it is not any more. */
export async function dateSelfClosing(tx: Tx, before: CaseRecord, act: Act): Promise<void> {
  const { definition } = await packOf(tx, before.service, before.version);
  const rules = definition['closes-after'];
  if (Object.keys(rules).length === 0) return;
  const found = await caseOf(tx, before.id);
  if (!found || (found.status === before.status && !found.closing)) return;
  const rule = !found.closing && Object.hasOwn(rules, found.status) ? rules[found.status] : undefined;
  if (!rule) return dropSelfClosing(tx, found.id);
  const { at } = dueAfter(await officeCalendar(tx), act.at, rule.period);
  await planSelfClosing(tx, { case: found.id, at, outcome: rule.outcome });
}

type Closing = (tx: Tx, one: { readonly case: Uuid; readonly outcome: string }, act: Act) => Promise<void>;

/** One is closed in 20 ms, and each has a transaction of its own. */
const together = 50;

/**
 * Closes by `close` what closes by itself by now, each once. What cannot be closed (a task is open, say) is left to an officer, and keeps no
 * other. True while there may be more.
 */
export async function closeDue(
  database: Database,
  authority: AuthorityId,
  { now, close }: { readonly now: Temporal.Instant; readonly close: Closing },
): Promise<boolean> {
  const begin = async <Result>(work: (tx: Tx) => Promise<Result>) => transaction(database, authority, work);
  const due = await begin((tx) => dueSelfClosings(tx, { now, most: together }));
  const bugs: unknown[] = [];
  for (const id of due) {
    const act: Act = { by, channel: 'system', request: `closing ${id}`, at: now };
    try {
      await begin(async (tx) => {
        const outcome = await lockDue(tx, { case: id, now });
        if (outcome !== undefined) await close(tx, { case: id, outcome }, act);
      });
    } catch (error) {
      const trouble = error instanceof Refusal ? error.code : 'failed';
      await begin((tx) => leaveToOfficer(tx, { case: id, trouble }));
      if (!(error instanceof Refusal)) bugs.push(error);
    }
  }
  if (bugs.length > 0) throw bugs[0];
  return due.length === together;
}

const by: Act['by'] = { kind: 'system', name: 'closing' };
