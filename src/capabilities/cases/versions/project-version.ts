import { createHash } from 'node:crypto';
import type { Act } from '#language';
import { Refusal } from '#platform/errors';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { baseOf } from './keep-until.ts';
import { projectTasks } from './project-tasks.ts';
import type { ServiceVersion } from './service-version.ts';

/**
 * Takes over a published version of a service: its statuses, actions and outcomes. The same again changes nothing;
 * another content under the same number is refused, since cases are pinned to it.
 */
export async function projectVersion(tx: Tx, published: ServiceVersion, act: Act): Promise<void> {
  if (!(await claim(tx, published, act))) return;
  const { service, version } = published;
  const pin = { service, version };
  const db = tables<CasesTables>(tx);
  await db
    .insertInto('cases.status')
    .values(published.statuses.map((status, index) => ({ ...pin, ...status, position: index + 1 })))
    .execute();
  if (published.flags && published.flags.length > 0)
    await db
      .insertInto('cases.flag_type')
      .values(published.flags.map((flag, index) => ({ ...pin, flag, position: index + 1 })))
      .execute();
  await projectTasks(tx, published);
  if (published.documents && published.documents.length > 0)
    await db
      .insertInto('cases.document_type')
      .values(published.documents.map((document, index) => ({ ...pin, document, position: index + 1 })))
      .execute();
  if (published.actions.length > 0) await projectActions(tx, published);
  if (published.outcomes.length > 0)
    await db
      .insertInto('cases.outcome')
      .values(
        published.outcomes.map((outcome, index) => ({ ...pin, ...outcomeRow(outcome), position: index + 1 })),
      )
      .execute();
}

/** True when this publication is the first of its version. */
async function claim(tx: Tx, published: ServiceVersion, { at }: Act): Promise<boolean> {
  const { service, version } = published;
  const digest = createHash('sha256').update(JSON.stringify(published)).digest('hex');
  const db = tables<CasesTables>(tx);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('cases.service_version')
    .values({ service, version, digest, published_at: at })
    .onConflict((clash) => clash.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 1n) return true;
  const known = await db
    .selectFrom('cases.service_version')
    .select('digest')
    .where('authority_id', '=', tx.authority)
    .where('service', '=', service)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  if (known.digest !== digest) throw new Refusal('case.version-is-published', { service, version });
  return false;
}

async function projectActions(tx: Tx, { service, version, actions }: ServiceVersion): Promise<void> {
  const db = tables<CasesTables>(tx);
  const rows = actions.map(({ action, to, needs }, index) => ({
    service,
    version,
    action,
    position: index + 1,
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

function outcomeRow({ outcome, retention }: ServiceVersion['outcomes'][number]) {
  const isKept = retention.keep === 'for-ever';
  const from = isKept ? 'closing' : retention.from;
  return {
    outcome,
    retention: isKept ? ('keep' as const) : ('destroy' as const),
    keep_for: isKept ? null : retention.keep.toString(),
    keep_from: baseOf(retention),
    keep_answer: typeof from === 'object' && 'answer' in from ? from.answer : null,
    keep_term: typeof from === 'object' && 'closingAnd' in from ? from.closingAnd.toString() : null,
  };
}
