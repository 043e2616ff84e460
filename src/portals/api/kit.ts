import type { Client, ClientPermission, CodePort } from '#capabilities/identity';
import type { Assets } from '#platform/assets';
import { deedMaker, endpointMaker, fileDeedMaker, pageMaker, removalMaker } from '#platform/http';
import type { Visit } from '#platform/http';
import type { AddressWorld, LookupWorld } from '#portals/shell';
import type { Council, Links, WayBack } from '#services';

/** Another system by its key, or whoever shows none that is good, and why it is not. */
export type Asker =
  | { readonly how: 'known'; readonly client: Client }
  | { readonly how: 'missing' | 'unknown' | 'revoked' | 'past' };

/** `anyone` may read what the API is; the rest are permissions of clients. */
export type ApiAccess = 'anyone' | ClientPermission;

/** What the API of one council reaches besides its database. */
export type ApiWorld = AddressWorld &
  LookupWorld & {
    readonly council: Council;
    readonly assets: Pick<Assets, 'url'>;
    /** Scheme, host and path below which the portal stands: `https://services.example.gov.uk/api`. */
    readonly address: string;
    /** Where residents follow what they asked. */
    readonly links: Links;
    /** Where they go on with what they began. */
    readonly wayBack: WayBack;
    /** The key of digests by which mailboxes are counted. */
    readonly codes: Pick<CodePort, 'key'>;
  };

export type ApiKit = { readonly person: Asker; readonly access: ApiAccess; readonly world: ApiWorld };
export type ApiVisit = Visit<ApiKit>;

export const page = pageMaker<ApiKit>();
export const endpoint = endpointMaker<ApiKit>();
export const deed = deedMaker<ApiKit>();
export const fileDeed = fileDeedMaker<ApiKit>();
export const removal = removalMaker<ApiKit>();
