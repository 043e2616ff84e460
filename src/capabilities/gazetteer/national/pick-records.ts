import type { Tongue, Uprn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { liveEdition } from '../editions/editions.ts';
import type { GazetteerTables } from '../tables.ts';

/** A delivery point address of Royal Mail's, or an address of the council's (land and property identifier). */
export type Dataset = 'DPA' | 'LPI';

export const filterFields = [
  'classification',
  'logical-status',
  'lpi-logical-status',
  'country',
  'custodian',
  'state',
  'postal',
] as const;

/** What one code of a record must be: any of these, where `*` at the end stands for whatever follows. */
export type RecordFilter = {
  readonly field: (typeof filterFields)[number];
  readonly codes: readonly string[];
};

export type Picking = {
  /** In the order in which their records are wanted. */
  readonly uprns: readonly Uprn[];
  readonly datasets: readonly Dataset[];
  readonly tongues: readonly Tongue[];
  /** All of them hold. */
  readonly filters: readonly RecordFilter[];
};

/** Names one record of the live edition. */
export type PickedRecord = {
  readonly uprn: Uprn;
  readonly dataset: Dataset;
  readonly tongue: Tongue;
  /** The number of a delivery point (UDPRN), or the key of an address. */
  readonly key: string;
};

/**
 * The records of some properties that are wanted, in the order of the properties; of each its delivery points first, then its addresses,
 * approved before the others. Names only: thousands are picked from in some milliseconds, and a page of them is then read.
 */
export async function pickRecords(tx: Tx, picking: Picking): Promise<readonly PickedRecord[]> {
  const edition = await liveEdition(tx);
  const { uprns, datasets, tongues } = picking;
  if (edition === undefined || uprns.length === 0 || tongues.length === 0) return [];
  const parts = datasets.map((dataset) =>
    dataset === 'DPA' ? points(tx, edition, picking) : lpis(tx, edition, picking),
  );
  const { rows } = await sql<PickedRecord>`
    with wanted as (select * from unnest(${uprns}::bigint[]) with ordinality as each (uprn, turn))
    select uprn, dataset, tongue, key from (${sql.join(parts, sql` union all `)}) found
    order by turn, dataset, place, tongue desc, key`.execute(tables<GazetteerTables>(tx));
  return rows;
}

function points(tx: Tx, edition: number, { tongues, filters }: Picking) {
  return sql`
    select point.uprn, 'DPA' as dataset, said.tongue, point.udprn::text as key, 0 as place, wanted.turn
    from wanted join gazetteer.delivery_point point on point.authority_id = ${tx.authority} and point.edition = ${edition}
      and point.uprn = wanted.uprn
    join gazetteer.blpu property on property.authority_id = ${tx.authority} and property.edition = ${edition}
      and property.uprn = point.uprn
    cross join unnest(${tongues}::text[]) said (tongue)
    where point.end_date is null
      and (said.tongue = 'en' or concat(point.welsh_thoroughfare, point.welsh_dependent_thoroughfare, point.welsh_post_town,
        point.welsh_dependent_locality, point.welsh_double_dependent_locality) <> '')
      and ${holding(
        tx,
        edition,
        filters.filter(({ field }) => field !== 'lpi-logical-status'),
      )}`;
}

function lpis(tx: Tx, edition: number, { tongues, filters }: Picking) {
  const languages = tongues.flatMap((tongue) => (tongue === 'cy' ? ['CYM'] : ['ENG', 'GAE', 'BIL']));
  return sql`
    select lpi.uprn, 'LPI' as dataset, case lpi.language when 'CYM' then 'cy' else 'en' end as tongue, lpi.lpi_key as key,
      array_position(array['1', '6', '3', '8'], lpi.logical_status) as place, wanted.turn
    from wanted join gazetteer.lpi lpi on lpi.authority_id = ${tx.authority} and lpi.edition = ${edition} and lpi.uprn = wanted.uprn
    join gazetteer.blpu property on property.authority_id = ${tx.authority} and property.edition = ${edition}
      and property.uprn = lpi.uprn
    where lpi.language = any(${languages}::text[]) and ${holding(tx, edition, filters)}`;
}

function holding(tx: Tx, edition: number, filters: readonly RecordFilter[]) {
  const each = filters.map(({ field, codes }) => {
    const patterns = codes.map((code) => code.replaceAll(/[\\%_]/g, '\\$&').replace(/\*$/, '%'));
    if (field !== 'classification') return sql`${sql.raw(columns[field])} like any(${patterns}::text[])`;
    return sql`exists (select from gazetteer.classification class where class.authority_id = ${tx.authority}
      and class.edition = ${edition} and class.uprn = property.uprn and class.end_date is null
      and class.classification_code like any(${patterns}::text[]))`;
  });
  return each.length === 0 ? sql`true` : sql.join(each, sql` and `);
}

const columns: Readonly<Record<Exclude<RecordFilter['field'], 'classification'>, string>> = {
  'logical-status': 'property.logical_status',
  'lpi-logical-status': 'lpi.logical_status',
  country: 'property.country',
  custodian: 'property.local_custodian_code',
  state: 'property.blpu_state',
  postal: 'property.addressbase_postal',
};
