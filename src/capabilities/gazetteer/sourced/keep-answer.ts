import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { AddressQuestion, SourceAnswer } from '../port.ts';
import { digestOf } from './question.ts';
import { rowsOf } from './sourced-row.ts';
import type { GazetteerTables } from '../tables.ts';

export type Keeping = {
  readonly question: AddressQuestion;
  /** Whose answer it is: of another source, or within other bounds, it would be another. */
  readonly scope: string;
  readonly answer: Extract<SourceAnswer, { how: 'found' }>;
  readonly until: Temporal.Instant;
};

/**
 * Keeps what a source answered, so that it need not be asked again until then. Two at a time keep it once; addresses are written in the order
 * of their numbers, so that no two wait for one another.
 */
export async function keepAnswer(tx: Tx, { question, scope, answer, until }: Keeping): Promise<void> {
  const rows = rowsOf(answer.records).map((row) => ({
    ...row,
    authority_id: tx.authority,
    kept_until: until.toString(),
  }));
  const uprns = rows.map(({ uprn }) => uprn);
  await sql`
    with kept as (
      insert into gazetteer.sourced_address
      select * from json_populate_recordset(null::gazetteer.sourced_address, ${JSON.stringify(rows)}::json) order by uprn
      on conflict (authority_id, uprn) do update set
        usrn = excluded.usrn, line_en = excluded.line_en, line_cy = excluded.line_cy, postcode = excluded.postcode,
        street_en = excluded.street_en, street_cy = excluded.street_cy, locality_en = excluded.locality_en,
        locality_cy = excluded.locality_cy, town_en = excluded.town_en, town_cy = excluded.town_cy,
        easting = excluded.easting, northing = excluded.northing,
        kept_until = greatest(excluded.kept_until, sourced_address.kept_until))
    insert into gazetteer.sourced_answer (question, uprns, has_more, kept_until)
    values (${digestOf(question, scope)}, ${uprns}::bigint[], ${answer.hasMore}, ${until})
    on conflict (authority_id, question) do update
      set uprns = excluded.uprns, has_more = excluded.has_more, kept_until = excluded.kept_until`.execute(
    tables<GazetteerTables>(tx),
  );
}
