import type { GridPoint, Usrn } from '#language';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { ownershipKind } from '../areas/area-kinds.ts';
import { areasAt } from '../areas/areas-at.ts';
import type { OnDay } from '../areas/areas-at.ts';
import { streetNear } from '../street-near.ts';
import type { MappingTables } from '../tables.ts';
import { owners } from './owners.ts';
import type { Owner } from './owners.ts';

/** What is known of a place besides where it is; the street where the place is a property or a thing on it. */
export type Ground = OnDay & { readonly usrn?: Usrn | undefined };

/** On a carriageway and its pavements: a point further from the middle of a street is not on it. */
const onStreet = 12;

/** Whose ground a place is, when it is not the council's: by the area that it is in, else by the street that it is on. */
export async function ownershipAt(
  tx: Tx,
  point: GridPoint,
  { on, usrn }: Ground,
): Promise<Owner | undefined> {
  const area = (await areasAt(tx, point, { on })).find(({ kind }) => kind === ownershipKind);
  const named = area?.facts['owner'] ?? (await ownerOfStreet(tx, point, usrn));
  return (await owners(tx)).find(({ owner }) => owner === named);
}

async function ownerOfStreet(tx: Tx, point: GridPoint, usrn: Usrn | undefined): Promise<string | undefined> {
  const owned = await streetOwners(tx);
  if (owned.size === 0) return undefined;
  const street = usrn ?? (await streetNear(tx, point, { tongue: 'en', within: onStreet }))?.usrn;
  return street && owned.get(street);
}

/** Who looks after a street, when it is not the council. */
export async function streetOwner(tx: Tx, usrn: Usrn): Promise<Owner | undefined> {
  const named = (await streetOwners(tx)).get(usrn);
  return (await owners(tx)).find(({ owner }) => owner === named);
}

/** The streets that are not the council's, with their owners. */
export async function streetOwners(tx: Tx): Promise<ReadonlyMap<Usrn, string>> {
  return arranged(tx, 'street owners', async () => {
    const rows = await tables<MappingTables>(tx)
      .selectFrom('mapping.street_owner')
      .select(['usrn', 'owner'])
      .where('authority_id', '=', tx.authority)
      .execute();
    return new Map(rows.map(({ usrn, owner }) => [usrn, owner]));
  });
}
