import type { AuthorityId, CaseReference } from '#language';
import { entraDirectory } from '#connectors/entra';
import { queueMessage } from '#capabilities/notifications';
import { secretBox } from '#capabilities/identity';
import type { CodePort, SecretBox } from '#capabilities/identity';
import type { Assets } from '#platform/assets';
import { keyFor, otherKeysFor } from '#platform/crypto';
import type { Keys } from '#platform/crypto';
import { Refusal } from '#platform/errors';
import { mounted } from '#platform/http';
import type { Mount, Mounted } from '#platform/http';
import { pace } from '#platform/clock';
import type { Clock } from '#platform/clock';
import { apiPortal } from '#portals/api';
import type { ApiWorld } from '#portals/api';
import { hubPortal, hubPreviewPortal } from '#portals/hub';
import type { HubKit } from '#portals/hub';
import { previewPortal, residentPortal } from '#portals/resident';
import type { ResidentKit } from '#portals/resident';
import { addressesOf, addressesPerClient, addressesPerNetwork } from './addresses.ts';
import type { CountAddresses } from './addresses.ts';
import { codeMessage } from './code-message.ts';
import { storeOf } from './files.ts';
import type { Installation, LocalCouncil } from './installation.ts';
import {
  apiBaseOf,
  baseOf,
  linksOf,
  previewPrefix,
  previewSealsOf,
  previewsOf,
  sealsOf,
  outwardLinksOf,
} from './links.ts';
import { lookupsOf, lookupsPerClient, lookupsPerNetwork } from './lookups.ts';
import type { CountLookups } from './lookups.ts';
import { tilesOf } from './maps.ts';
import { alarmsOf } from './officer-alarm.ts';

/** The residents' pages that tell of an email on its way: they say so when it is late. */
export const promisesMail = ['/sign-in', '/sign-in/code', '/received/:reference/:seal'];

type MountSettings = {
  readonly assets: Assets;
  readonly countAddresses: CountAddresses;
  readonly countLookups: CountLookups;
};

/** The portals of one council, each at its own address. */
export function mountsOf(
  installation: Installation,
  local: LocalCouncil,
  { assets, countAddresses, countLookups }: MountSettings,
): readonly Mounted[] {
  const { clock, keys } = installation;
  const { council, authority } = local;
  const origin = originOf(installation);
  const now = () => clock.now();
  const outside = outsideOf(installation, local, { countAddresses, countLookups });
  const shared = { ...outside, ...outwardLinksOf(council, { origin }) };
  const resident = {
    portal: residentPortal,
    authority,
    ...baseOf(council, 'resident', origin),
    world: {
      council,
      assets,
      codes: codesOf(installation, local),
      seals: sealsOf(keys),
      previews: previewSealsOf(keys),
      ...shared,
      ...askedByAll(outside, clock),
    },
    promisesMail,
  };
  const api = apiBaseOf(council, origin);
  const hub = {
    portal: hubPortal(council),
    authority,
    ...baseOf(council, 'hub', origin),
    world: {
      council,
      assets,
      ...officesOf(installation, local),
      ...linksFor(council, { origin, keys }),
      ...shared,
      api: api && `${api.origin}${api.prefix}`,
    },
    looksIn: (person: HubKit['person']) => person?.may.includes('council.administer') ?? false,
    formTargets: [new URL(registeredFor(installation, local).issuer).origin],
  };
  const portals = servedWithPreviews({ resident, hub }, now);
  const links = linksOf(council, { origin, keys });
  const codes = codesOf(installation, local);
  if (!api) return portals;
  const reached = { ...shared, ...askedBySystems(outside, clock) };
  return [...portals, apiMount({ authority, ...api }, { council, assets, links, codes, ...reached }, now)];
}

/** How officers open previews, and what they read out to a caller who gave no email address. */
function linksFor(council: LocalCouncil['council'], at: Parameters<typeof previewsOf>[1]) {
  const trackingCode = (reference: CaseReference) => sealsOf(at.keys).code(reference);
  return { previews: previewsOf(council, at), trackingCode };
}

/** What lets officers in, and who hears when they come another way. */
function officesOf(installation: Installation, local: LocalCouncil) {
  return {
    directory: directoryOf(installation, local),
    secrets: secretsOf(installation.keys),
    raiseAlarm: alarmsOf(local.council, installation.log),
  };
}

type Previewed = { readonly resident: Mount<ResidentKit>; readonly hub: Mount<HubKit> };

/** Both portals, and the same on versions that are proposed, below their own addresses. */
function servedWithPreviews({ resident, hub }: Previewed, now: () => Temporal.Instant): readonly Mounted[] {
  const portal = hubPreviewPortal(hub.world.council);
  return [
    mounted(resident, now),
    mounted(hub, now),
    mounted({ ...resident, portal: previewPortal, prefix: resident.prefix + previewPrefix }, now),
    mounted({ ...hub, portal, prefix: hub.prefix + previewPrefix }, now),
  ];
}

type ApiAt = { readonly authority: AuthorityId; readonly origin: string; readonly prefix: string };

function apiMount(at: ApiAt, shared: Omit<ApiWorld, 'address'>, now: () => Temporal.Instant): Mounted {
  const world = { ...shared, address: `${at.origin}${at.prefix}` };
  return mounted({ ...at, portal: apiPortal(pace()), world }, now);
}

type Asked = Pick<ReturnType<typeof outsideOf>, 'addresses' | 'lookups'>;

/** Sources outside, as everybody may ask them. */
function askedByAll({ addresses, lookups }: Asked, clock: Clock) {
  return {
    addresses: addresses && addressesPerNetwork(addresses, clock),
    lookups: lookupsPerNetwork(lookups, clock),
  };
}

/** The same, as other systems may. */
function askedBySystems({ addresses, lookups }: Asked, clock: Clock) {
  return {
    addresses: addresses && addressesPerClient(addresses, clock),
    lookups: lookupsPerClient(lookups, clock),
  };
}

/** What the portals of a council reach besides its database. */
function outsideOf(
  installation: Installation,
  local: LocalCouncil,
  { countAddresses, countLookups }: Omit<MountSettings, 'assets'>,
) {
  return {
    files: storeOf(installation.settings),
    tiles: tilesOf(installation, local),
    addresses: addressesOf(installation, local, countAddresses),
    lookups: lookupsOf(installation, local, countLookups),
  };
}

/** The address that people type, unless council.yaml gives a portal one of its own. */
export function originOf({ settings }: Pick<Installation, 'settings'>): string {
  return originFrom(settings.MOOTHALL_ORIGIN, settings.PORT);
}

export function originFrom(given: string | undefined, port: number): string {
  return given ?? `http://localhost:${String(port)}`;
}

function codesOf({ keys }: Installation, { council }: LocalCouncil): CodePort {
  return {
    get key() {
      return keyFor(keys, 'sign-in codes');
    },
    get olderKeys() {
      return otherKeysFor(keys, 'sign-in codes');
    },
    tellCode: async (tx, code, act) => {
      await queueMessage(tx, codeMessage(council, code), act);
    },
  };
}

/** Asked for the keys at each use, since they are rotated under a process that goes on. */
function secretsOf(keys: Keys): SecretBox {
  const purpose = 'second factors';
  return secretBox({ current: () => keyFor(keys, purpose), others: () => otherKeysFor(keys, purpose) });
}

function registeredFor({ settings }: Installation, { council }: LocalCouncil) {
  const registered = settings.MOOTHALL_DIRECTORIES[council.slug];
  if (!registered) throw new Refusal('council.no-directory', { council: council.slug });
  return registered;
}

function directoryOf(installation: Installation, local: LocalCouncil) {
  const { council } = local;
  const { origin, prefix } = baseOf(council, 'hub', originOf(installation));
  return entraDirectory({
    ...registeredFor(installation, local),
    returnTo: `${origin}${prefix}/sign-in/return`,
    signedOutTo: `${origin}${prefix}/signed-out`,
    fictional: council.fictional,
    clock: installation.clock,
  });
}
