import type { Uuid } from '#language';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { Pin } from '../versions/service-version.ts';

/** For each of these actions, the tasks of a case that must be ended before it: those that it needs, or, if it closes, all required ones. */
export async function awaitedTasks(
  tx: Tx,
  found: Pin & { readonly id: Uuid },
  actions: readonly { readonly action: string; readonly closes: boolean }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const needed = await neededBy(tx, found);
  if (needed.length === 0 && !actions.some(({ closes }) => closes)) return new Map();
  const tasks = await standingOf(tx, found.id);
  const isOpen = (name: string) => tasks.some(({ task, ended }) => task === name && !ended);
  const isDone = (name: string) => tasks.some(({ task, ended }) => task === name && ended) && !isOpen(name);
  const required = tasks.filter((task) => task.required && !task.ended).map(({ task }) => task);
  return new Map(
    actions.map(({ action, closes }) => {
      const own = needed.flatMap((one) => (one.action === action && !isDone(one.task) ? [one.task] : []));
      return [action, [...new Set([...own, ...(closes ? required : [])])]];
    }),
  );
}

/** Which actions of a version need which tasks. */
async function neededBy(tx: Tx, { service, version }: Pin) {
  return arranged(tx, `tasks of actions ${service} ${String(version)}`, () =>
    tables<CasesTables>(tx)
      .selectFrom('cases.action_task')
      .select(['action', 'task'])
      .where('authority_id', '=', tx.authority)
      .where('service', '=', service)
      .where('version', '=', version)
      .orderBy('task')
      .execute(),
  );
}

function standingOf(tx: Tx, id: Uuid) {
  return tables<CasesTables>(tx)
    .selectFrom('cases.task')
    .select(['task', 'required', 'ended'])
    .where('authority_id', '=', tx.authority)
    .where('case_id', '=', id)
    .orderBy('opened_at')
    .orderBy('id')
    .execute();
}
