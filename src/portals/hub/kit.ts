import type { CaseRecord } from '#capabilities/cases';
import type { OfficerDirectory, RoleBook } from '#capabilities/identity';
import type { Uuid } from '#language';
import type { Assets } from '#platform/assets';
import { endpointMaker, pageMaker, passageMaker } from '#platform/http';
import type { Visit } from '#platform/http';
import type { Council, Permission, Standing } from '#services';

/** An officer at work: who, and what they are in this council today. */
export type HubOfficer = { readonly id: Uuid; readonly name: string } & Pick<
  Standing,
  'teams' | 'may' | 'sees'
>;

/** `anyone` may open the way in; `officer` is whoever is signed in; the rest are permissions of teams.yaml. */
export type HubAccess = 'anyone' | 'officer' | Permission;

/** What the hub of one council reaches besides its database. */
export type HubWorld = {
  readonly council: Pick<Council, 'name' | 'theme' | 'teams'>;
  readonly assets: Pick<Assets, 'url'>;
  readonly directory: OfficerDirectory;
  /** What the directory's groups and app roles give here. */
  readonly book: RoleBook;
  /** The class of sight of a team's cases: the services' own rule. */
  readonly sightOf: (of: Pick<CaseRecord, 'sensitivity'> & { readonly team: string }) => string;
};

export type HubKit = {
  readonly person: HubOfficer | undefined;
  readonly access: HubAccess;
  readonly world: HubWorld;
};
export type HubVisit = Visit<HubKit>;

export const page = pageMaker<HubKit>();
export const passage = passageMaker<HubKit>();
export const endpoint = endpointMaker<HubKit>();

/** The officer of a page that nobody else may open. */
export function officerIn({ person }: Pick<HubVisit, 'person'>): HubOfficer {
  if (!person) throw new Error('a page that needs an officer was opened by nobody');
  return person;
}
