import type { FastifyInstance } from 'fastify';
import { arrivalOf } from './arrival.ts';
import type { Keeping } from './keeping.ts';
import type { Mount } from './portal.ts';
import { forMachines } from './problem-json.ts';
import type { Relay } from './relay.ts';
import { sendBytes } from './reply.ts';
import { routeOf } from './route-of.ts';
import { keep } from './run-keeping.ts';
import { hand } from './run-relay.ts';
import { openStream } from './run-stream.ts';
import { staysOpen } from './stays-open.ts';
import type { Stream } from './stream.ts';
import type { ServeSettings } from './serve-settings.ts';
import type { Kit } from './visit.ts';

type MountAt<K extends Kit> = { readonly mount: Mount<K>; readonly host: string };

/** What the scripts and pictures of a portal's pages ask for besides its endpoints. */
export function serveForScripts<K extends Kit>(
  app: FastifyInstance,
  at: MountAt<K>,
  settings: ServeSettings,
): void {
  const { keepings = [], relays = [], streams = [] } = at.mount.portal;
  for (const stream of streams) serveStream(app, { ...at, stream }, settings);
  for (const keeping of keepings) serveKeeping(app, { ...at, keeping }, settings);
  for (const relay of relays) serveRelay(app, { ...at, relay }, settings);
}

type RelayAt<K extends Kit> = MountAt<K> & { readonly relay: Relay<K> };

function serveRelay<K extends Kit>(
  app: FastifyInstance,
  { mount, relay, host }: RelayAt<K>,
  { ground, now, standingOf }: ServeSettings,
): void {
  const url = routeOf(mount.prefix, relay.at);
  app.get(url, { constraints: { host }, config: forMachines }, async (request, reply) => {
    const arrival = arrivalOf(request, mount, now());
    const standing = await standingOf(mount.authority);
    return sendBytes(reply, await hand(ground, { mount, relay, standing }, arrival), arrival);
  });
}

type KeepingAt<K extends Kit> = MountAt<K> & { readonly keeping: Keeping<K> };

function serveKeeping<K extends Kit>(
  app: FastifyInstance,
  { mount, keeping, host }: KeepingAt<K>,
  { ground, now, standingOf }: ServeSettings,
): void {
  const url = routeOf(mount.prefix, keeping.at);
  app.post(url, { constraints: { host }, config: forMachines }, async (request, reply) => {
    const arrival = arrivalOf(request, mount, now());
    const standing = await standingOf(mount.authority);
    return sendBytes(reply, await keep(ground, { mount, keeping, standing }, arrival), arrival);
  });
}

type StreamAt<K extends Kit> = MountAt<K> & { readonly stream: Stream<K> };

function serveStream<K extends Kit>(
  app: FastifyInstance,
  { mount, stream, host }: StreamAt<K>,
  { ground, now, standingOf }: ServeSettings,
): void {
  const url = routeOf(mount.prefix, stream.at);
  const config = { ...forMachines, ...staysOpen };
  app.get(url, { constraints: { host }, config }, async (request, reply) => {
    const arrival = arrivalOf(request, mount, now());
    const standing = await standingOf(mount.authority);
    await openStream({ ground, at: { mount, stream, standing }, arrival, now }, reply);
    return reply;
  });
}
