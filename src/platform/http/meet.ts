import type { Act } from '#language';
import { expectArranged } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Arrival } from './arrival.ts';
import type { Carried } from './errands.ts';
import { networkDigest } from './network.ts';
import type { Mount } from './portal.ts';
import { endSession, findSession, keepSession, signIn } from './session.ts';
import type { Session } from './session.ts';
import type { SigningKeys } from './session-token.ts';
import type { Kit, Onward, Visit } from './visit.ts';

/** The keys under which tokens are made, and those from before the last rotation, under which they are still good. */
export type Keys = { readonly key: Buffer; readonly olderKeys?: readonly Buffer[] };

/** Every key under which something may have been made, the current one first. */
export function keysOf({ key, olderKeys = [] }: Keys): SigningKeys {
  return [key, ...olderKeys];
}

type Meeting<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly ground: Keys;
  readonly errands: Carried;
  /** Listening is no sign of life: it keeps no session from its end. */
  readonly isPassive?: boolean;
};

/** Who is there: the session that the cookie names, the person behind it, and their visit. */
export async function meet<K extends Kit>(
  tx: Tx,
  { mount, ground, errands, isPassive = false }: Meeting<K>,
  arrival: Arrival,
) {
  const { portal } = mount;
  const { now } = arrival;
  const context = { portal: portal.name, now, limits: portal.limits, keys: keysOf(ground), isPassive };
  expectArranged(tx);
  const found = await findSession(tx, arrival.cookies[cookieOf(mount)], context);
  // A program has no session: it shows who it is each time.
  const isKept = arrival.method === 'POST' && !portal.programs;
  const session = isKept ? await keepSession(tx, found, context) : found;
  const person = await portal.identify(tx, session, arrival);
  const act: Act = { by: portal.actorOf(person), channel: portal.channel, request: arrival.id, at: now };
  const visit: Visit<K> = {
    tx,
    act,
    now,
    person,
    world: mount.world,
    session,
    network: () => networkDigest({ key: ground.key, authority: mount.authority, now }, arrival.address),
    errands,
    tongue: arrival.tongue,
    header: arrival.header,
    here: arrival.here,
    link: (path) => mount.prefix + path,
    nonce: arrival.nonce,
    entered: arrival.body,
    files: arrival.files,
  };
  return { session, visit };
}

type Met<K extends Kit> = {
  readonly mount: Mount<K>;
  readonly arrival: Arrival;
  readonly tx: Tx;
  readonly session: Session;
};

/** The cookie's new token after a sign-in, null after a sign-out, nothing when it stays. */
export async function changeSession<K extends Kit>(
  { mount, arrival, tx, session }: Met<K>,
  { signIn: principal, signOut }: Onward,
): Promise<string | null | undefined> {
  const { portal } = mount;
  if (signOut) {
    await endSession(tx, session.id);
    return null;
  }
  if (!principal) return undefined;
  const context = { portal: portal.name, now: arrival.now, limits: portal.limits, principal };
  return (await signIn(tx, session, context)).token;
}

export function addressOf<K extends Kit>(visit: Visit<K>, { to }: Onward): string {
  return to.startsWith('/') ? visit.link(to) : to;
}

/** A cookie for each portal; under TLS bound to this very host. */
export function cookieOf<K extends Kit>({ portal, origin }: Mount<K>): string {
  return origin.startsWith('https:') ? `__Host-${portal.name}` : `moothall-${portal.name}`;
}
