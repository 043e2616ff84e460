import type { Sight } from '#capabilities/cases';
import { keepOfficer } from '#capabilities/identity';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { standingOf } from '#services';
import type { Council } from '#services';
import type { Settings } from './settings.ts';

export type KnownOfficer = { readonly id: Uuid; readonly sight: Sight };

/** By object id. */
export type KnownOfficers = ReadonlyMap<string, KnownOfficer>;

/** Makes the invented officers known before they ever sign in, under the key by which the directory will know them. */
export async function keepOfficers(
  tx: Tx,
  { council, tenant }: { readonly council: Council; readonly tenant: Settings['tenant'] },
  act: Act,
): Promise<KnownOfficers> {
  const known = new Map<string, KnownOfficer>();
  for (const { oid, name, email, team, roles } of council.officers) {
    const groups = council.teams[team] ? [council.teams[team].group] : [];
    const claims = roles.flatMap((role) => council.roles[role]?.claim ?? []);
    const grants = [...groups, ...claims];
    const id = await keepOfficer(tx, { tenant, subject: oid, name, email, grants }, act);
    const { sees } = standingOf(council, { groups, roles: claims });
    known.set(oid, { id, sight: { classes: sees, officer: id } });
  }
  return known;
}
