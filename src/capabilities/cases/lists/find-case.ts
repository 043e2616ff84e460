import type { CaseReference, Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { asRecord, caseRows } from './case-record.ts';
import type { CaseRecord } from './case-record.ts';
import { inClasses } from './sight.ts';
import type { Sight } from './sight.ts';

/** The case under its own reference or that of a request it serves, if this person may see it. */
export async function findCase(
  tx: Tx,
  sight: Sight,
  reference: CaseReference,
): Promise<CaseRecord | undefined> {
  const row = await seenRows(tx, sight)
    .where('c.id', 'in', idsUnder(tx, reference))
    .orderBy(sql`c.reference = ${reference}`, 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && asRecord(row);
}

/** The very case that has this reference, also one that is merged, if this person may see it. */
export async function caseNamed(
  tx: Tx,
  sight: Sight,
  reference: CaseReference,
): Promise<CaseRecord | undefined> {
  const row = await seenRows(tx, sight).where('c.reference', '=', reference).executeTakeFirst();
  return row && asRecord(row);
}

function seenRows(tx: Tx, sight: Sight) {
  return caseRows(tx).where((on) =>
    on.or([inClasses(sight), ...(sight.officer ? [on('a.officer_id', '=', sight.officer)] : [])]),
  );
}

/** A case by its identifier whoever asks: for jobs and followers, never for a page. */
export async function caseOf(tx: Tx, id: Uuid): Promise<CaseRecord | undefined> {
  const row = await caseRows(tx).where('c.id', '=', id).executeTakeFirst();
  return row && asRecord(row);
}

/** As `caseOf`, by its own reference. */
export async function caseUnder(tx: Tx, reference: CaseReference): Promise<CaseRecord | undefined> {
  const row = await caseRows(tx).where('c.reference', '=', reference).executeTakeFirst();
  return row && asRecord(row);
}

/** A merged case leads to the one that is worked on in its place. */
function idsUnder(tx: Tx, reference: CaseReference) {
  const db = tables<CasesTables>(tx);
  const joined = db
    .selectFrom('cases.request as r')
    .innerJoin('cases.request_case as l', (join) =>
      join.onRef('l.authority_id', '=', 'r.authority_id').onRef('l.request_id', '=', 'r.id'),
    )
    .leftJoin('cases.merging as m', (join) =>
      join.onRef('m.authority_id', '=', 'l.authority_id').onRef('m.case_id', '=', 'l.case_id'),
    )
    .select((on) => on.fn.coalesce('m.stays_id', 'l.case_id').as('id'))
    .where('r.authority_id', '=', tx.authority)
    .where('r.reference', '=', reference);
  return db
    .selectFrom('cases.case as c')
    .leftJoin('cases.merging as m', (join) =>
      join.onRef('m.authority_id', '=', 'c.authority_id').onRef('m.case_id', '=', 'c.id'),
    )
    .select((on) => on.fn.coalesce('m.stays_id', 'c.id').as('id'))
    .where('c.authority_id', '=', tx.authority)
    .where('c.reference', '=', reference)
    .union(joined);
}
