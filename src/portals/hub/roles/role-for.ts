import { nameOfficers } from '#capabilities/identity';
import { sayMoment, slug, uuid } from '#language';
import type { Uuid } from '#language';
import { roleChangeNamed, rolesNow } from '#services';
import type { RoleChange, RoleNow } from '#services';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import type { Rail } from '../frame/rail.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { rolesWords } from './roles.words.ts';

export const roleParams = z.object({ role: slug });
export const roleChangeParams = z.object({ change: uuid });

export type SeenRole = { readonly rail: Rail; readonly name: string; readonly role: RoleNow };

/** A role of the council as it holds now. */
export async function roleFor(visit: HubVisit, name: string): Promise<SeenRole | undefined> {
  const role = (await rolesNow(visit.tx, visit.world.council))[name];
  return role && { rail: await railOf(visit), name, role };
}

export type SeenChange = SeenRole & {
  readonly change: RoleChange;
  readonly isOwn: boolean;
  readonly names: ReadonlyMap<Uuid, string>;
};

/** A change of a role that the council still has, with the role as it holds now. */
export async function roleChangeFor(visit: HubVisit, id: Uuid): Promise<SeenChange | undefined> {
  const change = await roleChangeNamed(visit.tx, id);
  const seen = change && (await roleFor(visit, change.role));
  if (!change || !seen) return undefined;
  const isOwn = change.proposer === officerIn(visit).id;
  return { ...seen, change, isOwn, names: await whoChanged(visit, [change]) };
}

/** Who proposed and who ended these changes, by name. */
export async function whoChanged(
  { tx }: HubVisit,
  changes: readonly RoleChange[],
): Promise<ReadonlyMap<Uuid, string>> {
  const ids = changes.flatMap(({ proposer, ending }) => (ending ? [proposer, ending.by] : [proposer]));
  return nameOfficers(tx, [...new Set(ids)]);
}

/** Who proposed a change and what became of it, in one line. */
export function sayWhoChanged(
  { tongue }: HubVisit,
  { proposer, proposedAt, ending }: RoleChange,
  names: ReadonlyMap<Uuid, string>,
): string {
  const words = rolesWords[tongue];
  const named = (id: Uuid) => names.get(id) ?? words.somebody;
  const begun = words.proposedBy(named(proposer), sayMoment(proposedAt, tongue));
  if (!ending) return `${begun}; ${words.open}`;
  const ended = { approved: words.approvedBy, withdrawn: words.withdrawnBy }[ending.how];
  return `${begun}; ${ended(named(ending.by), sayMoment(ending.at, tongue))}`;
}
