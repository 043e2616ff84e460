import type { Act, EmailAddress, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { officerAdded } from '../events.ts';
import type { IdentityTables } from '../tables.ts';
import type { DirectoryKey } from './find-officer.ts';
import { keepGrants } from './keep-grants.ts';

type KeepingOfficer = DirectoryKey & {
  readonly name: string;
  readonly email: EmailAddress | undefined;
  readonly grants: readonly string[];
};

/** Keeps an officer as the directory knows them now, and what it grants them. Two at a time keep one. Gives their identifier. */
export async function keepOfficer(
  tx: Tx,
  { tenant, subject, name, email, grants }: KeepingOfficer,
  act: Act,
): Promise<Uuid> {
  const drawn = newId(act.at);
  const known = { name, email: email ?? null };
  const { id } = await tables<IdentityTables>(tx)
    .insertInto('identity.officer')
    .values({ id: drawn, tenant, subject, ...known, added_at: act.at })
    .onConflict((clash) => clash.columns(['authority_id', 'tenant', 'subject']).doUpdateSet(known))
    .returning('id')
    .executeTakeFirstOrThrow();
  if (id === drawn) await append(tx, officerAdded({ subject: id, data: {} }), act);
  await keepGrants(tx, { officer: id, grants }, act);
  return id;
}
