import { entraDirectory } from '#connectors/entra';
import { queueMessage } from '#capabilities/notifications';
import type { CodePort } from '#capabilities/identity';
import type { Assets } from '#platform/assets';
import { keyFor } from '#platform/crypto';
import { Refusal } from '#platform/errors';
import { mounted } from '#platform/http';
import type { Mounted } from '#platform/http';
import { hubPortal } from '#portals/hub';
import { residentPortal } from '#portals/resident';
import { roleBookOf, sightOf } from '#services';
import { codeMessage } from './code-message.ts';
import type { Installation, LocalCouncil } from './installation.ts';
import { baseOf, sealsOf } from './links.ts';

/** The portals of one council, each at its own address. */
export function mountsOf(
  installation: Installation,
  local: LocalCouncil,
  assets: Assets,
): readonly Mounted[] {
  const { clock, keys } = installation;
  const { council, authority } = local;
  const origin = originOf(installation);
  const now = () => clock.now();
  const resident = {
    portal: residentPortal,
    authority,
    ...baseOf(council, 'resident', origin),
    world: { council, assets, codes: codesOf(installation, local), seals: sealsOf(keys) },
  };
  const directory = directoryOf(installation, local);
  const hub = {
    portal: hubPortal(council),
    authority,
    ...baseOf(council, 'hub', origin),
    world: { council, assets, directory, book: roleBookOf(council), sightOf },
    formTargets: [new URL(registeredFor(installation, local).issuer).origin],
  };
  return [mounted(resident, now), mounted(hub, now)];
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
    key: keyFor(keys, 'sign-in codes'),
    tellCode: async (tx, code, act) => {
      await queueMessage(tx, codeMessage(council, code), act);
    },
  };
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
