import type { CaseReference, Tongue } from '#language';
import { keyFor, otherKeysFor } from '#platform/crypto';
import type { Keys } from '#platform/crypto';
import { path } from '#platform/http';
import type { Previews } from '#portals/hub';
import { previewSealsUnder, sealsUnder } from '#portals/shell';
import type { PreviewSeals, Seals } from '#portals/shell';
import type { Council, Links, PartnerLink, WayBack } from '#services';

/** Where a portal of a council stands: an origin and a path below it. */
export type Base = { readonly origin: string; readonly prefix: string };

/** `portals` of council.yaml are paths below the installation's own origin, or whole addresses. */
export function baseOf({ portals }: Council, portal: 'resident' | 'hub', origin: string): Base {
  return baseFrom(portals[portal], origin);
}

/** Where other systems ask; nothing where they may not. */
export function apiBaseOf({ portals: { api } }: Council, origin: string): Base | undefined {
  return api === undefined ? undefined : baseFrom(api, origin);
}

function baseFrom(written: string, origin: string): Base {
  if (written.startsWith('/')) return { origin, prefix: written.replace(/\/$/, '') };
  const { origin: own, pathname } = new URL(written);
  return { origin: own, prefix: pathname.replace(/\/$/, '') };
}

/** Links are sealed under the current key; those that were sent before a rotation still open. */
export function sealsOf(keys: Keys): Seals {
  const purpose = 'request links';
  const current = () => sealsUnder(keyFor(keys, purpose));
  const all = () => [current(), ...otherKeysFor(keys, purpose).map(sealsUnder)];
  return {
    seal: (reference) => current().seal(reference),
    code: (reference) => current().code(reference),
    isCode: (reference, code) => all().some((seals) => seals.isCode(reference, code)),
    open: (reference, seal) =>
      all()
        .map((seals) => seals.open(reference, seal))
        .find((found) => found !== undefined),
  };
}

/** Links to previews, sealed under the current key; those from before a rotation still open. */
export function previewSealsOf(keys: Keys): PreviewSeals {
  const purpose = 'preview links';
  const current = () => previewSealsUnder(keyFor(keys, purpose));
  return {
    seal: (link) => current().seal(link),
    open: (typed, now) =>
      [current(), ...otherKeysFor(keys, purpose).map(previewSealsUnder)]
        .map((seals) => seals.open(typed, now))
        .find((found) => found !== undefined),
  };
}

/** Where residents' and advisers' previews stand: below the portals themselves. */
export const previewPrefix = '/preview';

/** The whole address of a link to a preview, and the way back from an adviser's to the proposed version. */
export function previewsOf(council: Council, { origin, keys }: Installed): Previews {
  const whole = residentAddresses(council, origin);
  const { origin: host, prefix } = baseOf(council, 'hub', origin);
  const seals = previewSealsOf(keys);
  return {
    address: (link) => whole(`${previewPrefix}${path('/links/:opens', { opens: seals.seal(link) })}`, 'en'),
    backTo: (proposal) => `${host}${prefix}${path('/administration/proposals/:proposal', { proposal })}`,
  };
}

type Installed = { readonly origin: string; readonly keys: Keys };

/** Whole addresses for messages. */
export function linksOf(council: Council, { origin, keys }: Installed): Links {
  const whole = residentAddresses(council, origin);
  const seals = sealsOf(keys);
  const sealed = (reference: CaseReference) => ({ reference, seal: seals.seal(reference) });
  return {
    request: (reference, tongue) => whole(path('/requests/:reference/:seal', sealed(reference)), tongue),
    holding: (reference, tongue) =>
      whole(path('/requests/:reference/:seal/holding', sealed(reference)), tongue),
  };
}

/** Where somebody goes on with what they began. */
export function wayBackOf(council: Council, { origin }: Pick<Installed, 'origin'>): WayBack {
  const whole = residentAddresses(council, origin);
  return (token, tongue) => whole(path('/returns/:token', { token }), tongue);
}

/** Where somebody goes on with what they began, and where a partner finds a task that they were given. */
export function outwardLinksOf(council: Council, { origin }: Pick<Installed, 'origin'>) {
  const whole = residentAddresses(council, origin);
  const partnerLink: PartnerLink = (token, tongue) => whole(path('/partner-tasks/:token', { token }), tongue);
  return { wayBack: wayBackOf(council, { origin }), partnerLink };
}

function residentAddresses(council: Council, origin: string) {
  const { origin: host, prefix } = baseOf(council, 'resident', origin);
  return (to: string, tongue: Tongue) => `${host}${prefix}${to}${tongue === 'cy' ? '?tongue=cy' : ''}`;
}
