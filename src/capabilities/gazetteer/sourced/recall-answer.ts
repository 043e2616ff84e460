import type { Tongue } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Address } from '../finding/address.ts';
import type { AddressQuestion } from '../port.ts';
import { rowsOf } from './sourced-row.ts';
import { digestOf } from './question.ts';
import { asAddress, sourcedColumns } from './sourced-address.ts';
import type { SourcedColumns } from './sourced-address.ts';
import type { SourceAnswer } from '../port.ts';
import type { GazetteerTables } from '../tables.ts';

export type Recalled = { readonly addresses: readonly Address[]; readonly hasMore: boolean };

type Recalling = {
  readonly question: AddressQuestion;
  readonly scope: string;
  readonly tongue: Tongue;
  readonly now: Temporal.Instant;
};

type Row = SourcedColumns & { readonly has_more: boolean };

/** What a source answered to that question not too long ago; nothing when it is to be asked. */
export async function recallAnswer(
  tx: Tx,
  { question, scope, tongue, now }: Recalling,
): Promise<Recalled | undefined> {
  const columns = sql.join(sourcedColumns.map((column) => sql.ref(`address.${column}`)));
  const { rows } = await sql<Row | { readonly uprn: null; readonly has_more: boolean }>`
    select answer.has_more, ${columns}
    from gazetteer.sourced_answer answer
    left join lateral unnest(answer.uprns) with ordinality listed (uprn, place) on true
    left join gazetteer.sourced_address address on address.authority_id = answer.authority_id and address.uprn = listed.uprn
    where answer.authority_id = ${tx.authority} and answer.question = ${digestOf(question, scope)}
      and answer.kept_until > ${now}
    order by listed.place`.execute(tables<GazetteerTables>(tx));
  const [first] = rows;
  if (!first) return undefined;
  const addresses = rows.flatMap((row) => (row.uprn === null ? [] : [asAddress(row, tongue)]));
  return { addresses, hasMore: first.has_more };
}

/** An answer as it came, as it would be recalled. */
export function readAnswer(answer: Extract<SourceAnswer, { how: 'found' }>, tongue: Tongue): Recalled {
  return { addresses: rowsOf(answer.records).map((row) => asAddress(row, tongue)), hasMore: answer.hasMore };
}
