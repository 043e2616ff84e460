import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { ServiceVersion } from './service-version.ts';

/** Takes over the tasks of a published version. */
export async function projectTasks(tx: Tx, { service, version, tasks = [] }: ServiceVersion): Promise<void> {
  if (tasks.length === 0) return;
  const pin = { service, version };
  const db = tables<CasesTables>(tx);
  const types = tasks.map(({ task, on, required }, index) => ({
    ...pin,
    task,
    position: index + 1,
    opens_on: on,
    required,
  }));
  await db.insertInto('cases.task_type').values(types).execute();
  const items = tasks.flatMap(({ task, items: all }) =>
    all.map((item, index) => ({ ...pin, task, item, position: index + 1 })),
  );
  if (items.length > 0) await db.insertInto('cases.task_item').values(items).execute();
  const after = tasks.flatMap(({ task, after: earlier }) =>
    earlier.map((one) => ({ ...pin, task, earlier: one })),
  );
  if (after.length > 0) await db.insertInto('cases.task_after').values(after).execute();
}
