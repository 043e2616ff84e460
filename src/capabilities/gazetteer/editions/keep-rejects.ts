import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { isRemark, reason } from '../files/reasons.ts';
import type { Reject } from '../files/rejects.ts';
import type { Counts } from './keeper.ts';
import type { GazetteerTables } from '../tables.ts';

/** Lines that are kept with their reasons. There are more only where the whole is refused, or remarks are many. */
const mostKept = 60_000;
const longestText = 2_000;

/** Keeps what was not taken with its run, and gives the counts with it. */
export async function keepRejects(
  tx: Tx,
  {
    run,
    counts,
    rejects,
  }: { readonly run: Uuid; readonly counts: Counts; readonly rejects: readonly Reject[] },
): Promise<Counts> {
  const before = counts.rejected + counts.remarked;
  const kept = rejects.slice(0, Math.max(0, mostKept - before));
  if (kept.length > 0) await insert(tx, { run, rejects: kept, before });
  const remarked = rejects.filter((reject) => isRemark(reject.reason)).length;
  return {
    ...counts,
    rejected: counts.rejected + rejects.length - remarked,
    remarked: counts.remarked + remarked,
  };
}

type Kept = { readonly run: Uuid; readonly rejects: readonly Reject[]; readonly before: number };

/** In lists: a statement has room for some thousand values, and a batch may bring more rejects than that. */
async function insert(tx: Tx, { run, rejects, before }: Kept): Promise<void> {
  const list = (value: (reject: Reject, index: number) => string | number | boolean) =>
    sql`${rejects.map(value)}`;
  await sql`
    insert into gazetteer.import_reject
      (authority_id, import_id, ordinal, file, line, record_type, record_key, reason, taken, record)
    select ${tx.authority}::smallint, ${run}::uuid, * from unnest(
      ${list((_reject, index) => before + index + 1)}::integer[], ${list(({ file }) => file)}::text[],
      ${list(({ number }) => number)}::integer[], ${list(({ type }) => type)}::text[],
      ${list(({ key }) => storable(key))}::text[], ${list((reject) => JSON.stringify(reject.reason))}::jsonb[],
      ${list((reject) => isRemark(reject.reason))}::boolean[], ${list(({ text }) => storable(text))}::text[])`.execute(
    tables<GazetteerTables>(tx),
  );
}

/** What cannot be stored is among the reasons. */
function storable(text: string): string {
  return text.slice(0, longestText).replaceAll('\u0000', '\uFFFD').toWellFormed();
}

const pageRows = 1_000;

/** What a run did not take, from `after` on, in the order in which that was found. */
export async function readRejects(
  tx: Tx,
  run: Uuid,
  after: number,
): Promise<{ readonly rejects: readonly Reject[]; readonly last: number | undefined }> {
  const rows = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.import_reject')
    .selectAll()
    .where('authority_id', '=', tx.authority)
    .where('import_id', '=', run)
    .where('ordinal', '>', after)
    .orderBy('ordinal')
    .limit(pageRows)
    .execute();
  const rejects = rows.map((row) => ({
    file: row.file,
    number: row.line,
    type: row.record_type,
    key: row.record_key,
    reason: reason.parse(row.reason),
    text: row.record,
  }));
  return { rejects, last: rows.length < pageRows ? undefined : rows.at(-1)?.ordinal };
}
