import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { MappingTables } from '../tables.ts';

/** The areas of one kind that hold from a day until the next set's. */
export type AreaSet = {
  readonly kind: string;
  readonly on: Temporal.PlainDate;
  /** Changes when the set does. */
  readonly revision: string;
  /** By what a process knows it among those of all councils. */
  readonly key: string;
};

/** Every set of every kind, the earliest of each kind first. */
export async function areaSets(tx: Tx): Promise<readonly AreaSet[]> {
  return arranged(tx, 'area sets', async () => {
    const rows = await tables<MappingTables>(tx)
      .selectFrom('mapping.area as a')
      .leftJoin('mapping.area_set as s', (join) =>
        join
          .onRef('s.authority_id', '=', 'a.authority_id')
          .onRef('s.kind', '=', 'a.kind')
          .onRef('s.from_on', '=', 'a.set_on'),
      )
      .select(['a.kind', 'a.set_on', 's.revision'])
      .distinct()
      .where('a.authority_id', '=', tx.authority)
      .orderBy('a.kind')
      .orderBy('a.set_on')
      .execute();
    return rows.map(({ kind, set_on: on, revision }) => ({
      kind,
      on,
      revision: revision ?? '',
      key: [tx.authority, kind, on, revision ?? ''].map(String).join(' '),
    }));
  });
}

type Held = { readonly day: Temporal.PlainDate; readonly sets: readonly AreaSet[] };

/** What was found last: of many questions in a row most are about one day. */
const lately = new WeakMap<readonly AreaSet[], Held>();

/** Of each kind the set that holds on a day: the last that has begun. */
export function setsOn(all: readonly AreaSet[], day: Temporal.PlainDate): readonly AreaSet[] {
  const last = lately.get(all);
  if (last?.day.equals(day)) return last.sets;
  const begun = all.filter(({ on }) => Temporal.PlainDate.compare(on, day) <= 0);
  const sets = begun.filter(({ kind }, index) => begun[index + 1]?.kind !== kind);
  lately.set(all, { day, sets });
  return sets;
}
