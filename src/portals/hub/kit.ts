import type { OfficerDirectory } from '#capabilities/identity';
import type { Assets } from '#platform/assets';
import { endpointMaker, pageMaker, passageMaker } from '#platform/http';
import type { Visit } from '#platform/http';
import type { Council, Permission, StaffMember } from '#services';

/** `anyone` may open the way in; `officer` is whoever is signed in; the rest are permissions of teams.yaml. */
export type HubAccess = 'anyone' | 'officer' | Permission;

/** What the hub of one council reaches besides its database. */
export type HubWorld = {
  readonly council: Council;
  readonly assets: Pick<Assets, 'url'>;
  readonly directory: OfficerDirectory;
};

export type HubKit = {
  readonly person: StaffMember | undefined;
  readonly access: HubAccess;
  readonly world: HubWorld;
};
export type HubVisit = Visit<HubKit>;

export const page = pageMaker<HubKit>();
export const passage = passageMaker<HubKit>();
export const endpoint = endpointMaker<HubKit>();

/** The officer of a page that nobody else may open. */
export function officerIn({ person }: Pick<HubVisit, 'person'>): StaffMember {
  if (!person) throw new Error('a page that needs an officer was opened by nobody');
  return person;
}
