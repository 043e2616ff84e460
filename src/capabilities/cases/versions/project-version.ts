import { createHash } from 'node:crypto';
import type { Act } from '#language';
import { Refusal } from '#platform/errors';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { baseOf } from './keep-until.ts';
import { projectActions } from './project-actions.ts';
import { projectDocuments, projectStatuses } from './project-kinds.ts';
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
  await projectStatuses(tx, published);
  if (published.flags && published.flags.length > 0)
    await db
      .insertInto('cases.flag_type')
      .values(published.flags.map((flag, index) => ({ ...pin, flag, position: index + 1 })))
      .execute();
  await projectTasks(tx, published);
  await projectDocuments(tx, published);
  await projectActions(tx, published);
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
