import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { awaitedDocuments } from '../documents/documents-on.ts';
import { awaitedTasks } from '../tasks/awaited.ts';
import { areFlagsRight, flagRulesOf } from './flag-rules.ts';
import { flagsOn } from './flags-on.ts';
import type { Action, FlagRules, Pin } from './service-version.ts';

/** The roles and permissions of an officer; nothing where it is not an officer who acts. */
export type Holds = readonly string[] | undefined;

/**
 * What may be done now with a case in this status, in the order that its service gives; for an officer, what one who
 * `holds` this may do, and for a case of this `id` what its answers do not bar and its flags allow. Nothing once it is closed.
 */
export async function actionsFor(
  tx: Tx,
  found: Pin & { readonly status: string; readonly id?: Uuid | undefined },
  holds?: Holds,
): Promise<readonly Action[]> {
  const rows = await tables<CasesTables>(tx)
    .selectFrom('cases.action_from as f')
    .innerJoin('cases.action as a', (join) =>
      join
        .onRef('a.authority_id', '=', 'f.authority_id')
        .onRef('a.service', '=', 'f.service')
        .onRef('a.version', '=', 'f.version')
        .onRef('a.action', '=', 'f.action'),
    )
    .innerJoin('cases.status as s', (join) =>
      join
        .onRef('s.authority_id', '=', 'f.authority_id')
        .onRef('s.service', '=', 'f.service')
        .onRef('s.version', '=', 'f.version')
        .on((on) => on('s.status', '=', on.fn.coalesce('a.to_status', 'f.status'))),
    )
    .select(['a.action', 's.status as to', 's.ends as closes', 'a.needs_note', 'a.needs_outcome'])
    .where('f.authority_id', '=', tx.authority)
    .where('f.service', '=', found.service)
    .where('f.version', '=', found.version)
    .where('f.status', '=', found.status)
    .where(isFor(holds))
    .where(isOpenTo(found.id))
    .orderBy('a.position')
    .execute();
  const rules = await flagRulesOf(tx, found);
  const possible = rows.map((row) => asAction(row, rules.get(row.action)));
  return found.id === undefined ? possible : asTheCaseStands(tx, { ...found, id: found.id }, possible);
}

/** What its flags allow, and what each has still to wait for. */
async function asTheCaseStands(
  tx: Tx,
  found: Pin & { readonly id: Uuid },
  possible: readonly Action[],
): Promise<readonly Action[]> {
  const carried = possible.some(({ flags }) => flags) ? await flagsOn(tx, found.id) : [];
  const allowed = possible.filter(({ flags }) => areFlagsRight(flags, carried));
  const tasks = await awaitedTasks(tx, found, allowed);
  const documents = await awaitedDocuments(tx, found, allowed);
  return allowed.map((action) => {
    const awaits = {
      tasks: tasks.get(action.action) ?? [],
      documents: documents.get(action.action) ?? [],
    };
    return awaits.tasks.length + awaits.documents.length === 0 ? action : { ...action, awaits };
  });
}

type Row = Pick<Action, 'action' | 'to' | 'closes'> & {
  readonly needs_note: boolean;
  readonly needs_outcome: boolean;
};

function asAction({ needs_note, needs_outcome, ...action }: Row, flags: FlagRules | undefined): Action {
  return {
    ...action,
    needs: [
      ...(needs_note ? ['note' as const] : []),
      ...(needs_outcome || action.closes ? ['outcome' as const] : []),
    ],
    ...(flags ? { flags } : {}),
  };
}

/** Whether an action is one that an officer who holds this may ever take with a case, from whatever status. */
export async function mayTake(
  tx: Tx,
  { service, version, action, id }: Pin & { readonly action: string; readonly id: Uuid },
  holds: Holds,
): Promise<boolean> {
  const found = await tables<CasesTables>(tx)
    .selectFrom('cases.action as a')
    .select('a.action')
    .where('a.authority_id', '=', tx.authority)
    .where('a.service', '=', service)
    .where('a.version', '=', version)
    .where('a.action', '=', action)
    .where(isFor(holds))
    .where(isOpenTo(id))
    .executeTakeFirst();
  return found !== undefined;
}

/** Either nobody is named for the action, or one of those who hold this is. */
function isFor(holds: Holds) {
  if (holds === undefined) return sql<boolean>`true`;
  const named = sql`select from cases.action_holder h
    where (h.authority_id, h.service, h.version, h.action) = (a.authority_id, a.service, a.version, a.action)`;
  return sql<boolean>`(not exists (${named}) or exists (${named} and h.holds = any(${holds}::text[])))`;
}

/** Not barred by the answers of this case. */
function isOpenTo(id: Uuid | undefined) {
  if (id === undefined) return sql<boolean>`true`;
  return sql<boolean>`not exists (select from cases.barred_action b
    where (b.authority_id, b.case_id, b.action) = (a.authority_id, ${id}, a.action))`;
}
