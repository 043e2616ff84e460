import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { ownershipKind } from '../areas/area-kinds.ts';
import { areasOfKind } from '../areas/areas-at.ts';
import type { OnDay } from '../areas/areas-at.ts';
import type { MappingTables } from '../tables.ts';
import { streetOwners } from './ownership-at.ts';

/** A name that stands for an owner in what was imported, whether or not the council's data has anybody of that name. */
export type OwnerNamed = {
  readonly owner: string;
  /** Areas that hold on the day, the list of streets, or a layer of things. */
  readonly by: 'areas' | 'streets' | { readonly layer: string };
  readonly count: number;
};

/** Every name of an owner in what answers now. It reads all things of all layers, once: for whoever examines, not for a page. */
export async function ownersNamed(tx: Tx, { on }: OnDay): Promise<readonly OwnerNamed[]> {
  const areas = (await areasOfKind(tx, ownershipKind, { on })).flatMap(({ facts: { owner } }) =>
    typeof owner === 'string' ? owner : [],
  );
  const streets = [...(await streetOwners(tx)).values()];
  return [...counted(areas, 'areas'), ...counted(streets, 'streets'), ...(await ofThings(tx))];
}

function counted(names: readonly string[], by: 'areas' | 'streets'): OwnerNamed[] {
  return [...Map.groupBy(names, (name) => name)].map(([owner, all]) => ({ owner, by, count: all.length }));
}

type Row = { readonly layer: string; readonly owner: string; readonly count: number };

async function ofThings(tx: Tx): Promise<OwnerNamed[]> {
  const { rows } = await sql<Row>`
    select a.layer, a.facts->>'owner' as owner, count(*)::int as count
    from mapping.asset a join mapping.asset_live l using (authority_id, layer)
    where a.authority_id = ${tx.authority} and a.since <= l.number and l.number < a.until and a.facts->>'owner' <> ''
    group by a.layer, a.facts->>'owner' order by a.layer, owner`.execute(tables<MappingTables>(tx));
  return rows.map(({ layer, owner, count }) => ({ owner, by: { layer }, count }));
}
