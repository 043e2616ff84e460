import type { OfficerDirectory, RaiseAlarm, SecretBox } from '#capabilities/identity';
import type { OutsideLookups } from '#capabilities/forms';
import type { OutsideAddresses } from '#capabilities/gazetteer';
import type { TilePort } from '#capabilities/mapping';
import type { Assets } from '#platform/assets';
import { endpointMaker, keepingMaker, pageMaker, passageMaker, streamMaker } from '#platform/http';
import type { Visit } from '#platform/http';
import type { CaseReference, Uuid } from '#language';
import type { FileReader, PreviewLink } from '#portals/shell';
import type { Council, PartnerLink, Permission, StaffMember, Walk, WayBack } from '#services';

/** `anyone` may open the way in; `officer` is whoever is signed in; the rest are permissions of teams.yaml. */
export type HubAccess = 'anyone' | 'officer' | Permission;

/** What the hub of one council reaches besides its database. */
export type HubWorld = {
  readonly council: Council;
  readonly assets: Pick<Assets, 'url'>;
  readonly directory: OfficerDirectory;
  /** Keeps the secrets of second factors. */
  readonly secrets: SecretBox;
  /** The address of the council's API and its documentation, where it has one. */
  readonly api?: string | undefined;
  /** Tells the council that somebody came in while the directory was down. */
  readonly raiseAlarm: RaiseAlarm;
  /** Draws the ground where the council's own streets are not what a map begins with. */
  readonly tiles: TilePort;
  /** Where files are read that people have sent. */
  readonly files: FileReader;
  /** Where people's addresses come from; the council's own gazetteer when it is left out. */
  readonly addresses?: OutsideAddresses | undefined;
  /** The systems outside in which forms have things looked up; none when it is left out. */
  readonly lookups?: OutsideLookups | undefined;
  /** By which a caller who gave no email address follows their request. */
  readonly trackingCode: (reference: CaseReference) => CaseReference;
  /** Where a caller finishes what was begun for them. */
  readonly wayBack: WayBack;
  /** Where a partner finds a task that they were given. */
  readonly partnerLink: PartnerLink;
  /** Only where there are some. */
  readonly previews?: Previews | undefined;
};

/** Who works here; perhaps on their way through a version that is not published yet. */
export type Officer = StaffMember & { readonly walk?: Walk | undefined };

/** How previews are opened: the whole address of a link, and the way back to a proposed version. */
export type Previews = {
  readonly address: (link: PreviewLink) => string;
  readonly backTo: (proposal: Uuid) => string;
};

export type HubKit = {
  readonly person: Officer | undefined;
  readonly access: HubAccess;
  readonly world: HubWorld;
};
export type HubVisit = Visit<HubKit>;

export const page = pageMaker<HubKit>();
export const passage = passageMaker<HubKit>();
export const endpoint = endpointMaker<HubKit>();
export const keeping = keepingMaker<HubKit>();
export const stream = streamMaker<HubKit>();

/** All that an action may be bound to: the officer's roles and permissions. */
export function holdsOf({ roles, may }: StaffMember): readonly string[] {
  return [...roles, ...may];
}

/** The officer of a page that nobody else may open. */
export function officerIn({ person }: Pick<HubVisit, 'person'>): Officer {
  if (!person) throw new Error('a page that needs an officer was opened by nobody');
  return person;
}
