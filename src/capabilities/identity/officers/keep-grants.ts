import type { Act, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { officerGrantsChanged } from '../events.ts';
import type { IdentityTables } from '../tables.ts';

type KeepingGrants = { readonly officer: Uuid; readonly grants: readonly string[] };

/**
 * Replaces what the directory grants an officer; what an invitation of ours gave stays. Whoever calls holds the officer's
 * row. The same again changes nothing.
 */
export async function keepGrants(tx: Tx, { officer, grants }: KeepingGrants, act: Act): Promise<void> {
  const db = tables<IdentityTables>(tx);
  const rows = await db
    .selectFrom('identity.officer_grant')
    .select(['granted', 'given_by'])
    .where('authority_id', '=', tx.authority)
    .where('officer_id', '=', officer)
    .execute();
  const ours = new Set(rows.filter(({ given_by: by }) => by === 'moothall').map(({ granted }) => granted));
  const before = new Set(rows.map(({ granted }) => granted)).difference(ours);
  const after = new Set(grants).difference(ours);
  if (before.symmetricDifference(after).size === 0) return;
  const gone = [...before.difference(after)];
  const come = [...after.difference(before)];
  if (gone.length > 0)
    await db
      .deleteFrom('identity.officer_grant')
      .where('authority_id', '=', tx.authority)
      .where('officer_id', '=', officer)
      .where('granted', 'in', gone)
      .execute();
  if (come.length > 0)
    await db
      .insertInto('identity.officer_grant')
      .values(come.map((granted) => ({ officer_id: officer, granted })))
      .execute();
  const { revision } = await db
    .updateTable('identity.officer')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('authority_id', '=', tx.authority)
    .where('id', '=', officer)
    .returning('revision')
    .executeTakeFirstOrThrow();
  const data = { grants: [...after].toSorted(), revision };
  await append(tx, officerGrantsChanged({ subject: officer, data }), act);
}
