import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import type { ServiceVersion } from './service-version.ts';

/** Takes over actions of a published version; they are offered after so many that it has already. */
export async function projectActions(
  tx: Tx,
  { service, version, actions }: Pick<ServiceVersion, 'service' | 'version' | 'actions'>,
  after = 0,
): Promise<void> {
  if (actions.length === 0) return;
  const db = tables<CasesTables>(tx);
  const rows = actions.map(({ action, to, needs }, index) => ({
    service,
    version,
    action,
    position: after + index + 1,
    to_status: to ?? null,
    needs_note: needs.includes('note'),
    needs_outcome: needs.includes('outcome'),
  }));
  await db.insertInto('cases.action').values(rows).execute();
  const froms = actions.flatMap(({ action, from }) =>
    from.map((status) => ({ service, version, action, status })),
  );
  await db.insertInto('cases.action_from').values(froms).execute();
  const holders = actions.flatMap(({ action, may = [] }) =>
    may.map((holds) => ({ service, version, action, holds })),
  );
  if (holders.length > 0) await db.insertInto('cases.action_holder').values(holders).execute();
  const flags = actions.flatMap((rule) =>
    flagsIn(rule).map((flag) => ({ service, version, action: rule.action, ...flag })),
  );
  if (flags.length > 0) await db.insertInto('cases.action_flag').values(flags).execute();
  const needed = actions.flatMap(({ action, tasks = [] }) =>
    tasks.map((task) => ({ service, version, action, task })),
  );
  if (needed.length > 0) await db.insertInto('cases.action_task').values(needed).execute();
  const wanted = actions.flatMap(({ action, documents = [] }) =>
    documents.map((document) => ({ service, version, action, document })),
  );
  if (wanted.length > 0) await db.insertInto('cases.action_document').values(wanted).execute();
  const asking = actions.flatMap(({ action, asks }) =>
    asks === undefined ? [] : [{ service, version, action, asks }],
  );
  if (asking.length > 0) await db.insertInto('cases.action_ask').values(asking).execute();
}

function flagsIn({ flags }: ServiceVersion['actions'][number]) {
  const does = ['adds', 'removes', 'needs', 'forbids'] as const;
  return does.flatMap((one) => (flags?.[one] ?? []).map((flag) => ({ flag, does: one })));
}
