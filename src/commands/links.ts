import { keyFor } from '#platform/crypto';
import type { Keys } from '#platform/crypto';
import { path } from '#platform/http';
import { sealsUnder } from '#portals/shell';
import type { Seals } from '#portals/shell';
import type { Council, Links } from '#services';

/** Where a portal of a council stands: an origin and a path below it. */
export type Base = { readonly origin: string; readonly prefix: string };

/** `portals` of council.yaml are paths below the installation's own origin, or whole origins. */
export function baseOf(council: Council, portal: keyof Council['portals'], origin: string): Base {
  const written = council.portals[portal];
  if (!written.startsWith('/')) return { origin: written.replace(/\/$/, ''), prefix: '' };
  return { origin, prefix: written.replace(/\/$/, '') };
}

export function sealsOf(keys: Keys): Seals {
  return sealsUnder(keyFor(keys, 'request links'));
}

/** Whole addresses for messages. */
export function linksOf(
  council: Council,
  { origin, keys }: { readonly origin: string; readonly keys: Keys },
): Links {
  const { origin: host, prefix } = baseOf(council, 'resident', origin);
  const seals = sealsOf(keys);
  return {
    request: (reference, tongue) => {
      const to = path('/requests/:reference/:seal', { reference, seal: seals.seal(reference) });
      return `${host}${prefix}${to}${tongue === 'cy' ? '?tongue=cy' : ''}`;
    },
  };
}
