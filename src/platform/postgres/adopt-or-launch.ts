import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '#platform/errors';
import { contentOf } from './content-of.ts';
import { tellsOfFullDisk } from './disk-full.ts';
import type { Place } from './place.ts';
import { freePort, isPortFree } from './ports.ts';
import { commandOf } from './processes.ts';
import { launch, settledPostmaster, shutDown, type Postmaster } from './server.ts';
import { defaultSettings } from './settings.ts';

export const host = '127.0.0.1';

export interface ServerWish {
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Started {
  readonly postmaster: Postmaster;
  readonly adopted: boolean;
}

/** Goes on with the server that an earlier Moothall left running, if it is as wished; otherwise starts one. */
export async function adoptOrLaunch(place: Place, wish: ServerWish): Promise<Started> {
  const orphan = await settledPostmaster(place);
  if (orphan && isAsWished(orphan, place, wish)) return { postmaster: orphan, adopted: true };
  if (orphan) await shutDown(place, orphan);
  if (wish.port !== undefined && !(await isPortFree(wish.port))) {
    throw new Refusal('postgres.port-taken', { port: wish.port });
  }
  return { postmaster: await launchOnFreePort(place, wish), adopted: false };
}

function isAsWished(orphan: Postmaster, place: Place, wish: ServerWish): boolean {
  const parameters = parametersFor(place, { ...wish, port: wish.port ?? orphan.port });
  return orphan.status === 'ready' && commandOf(orphan.pid).trimEnd().endsWith(parameters.join(' '));
}

/** The port stays what it was last time where it can, so that what people noted for psql goes on working. */
async function launchOnFreePort(place: Place, wish: ServerWish): Promise<Postmaster> {
  const file = join(place.folder, 'port');
  const last = Number(contentOf(file)) || 0;
  const final = performance.now() + 30_000;
  for (;;) {
    const port = wish.port ?? (await freePort(last));
    const outcome = await launch(place, parametersFor(place, { ...wish, port }));
    if (typeof outcome !== 'string') {
      writeFileSync(file, `${port}\n`);
      return outcome;
    }
    if (performance.now() > final || !mayPass(outcome)) throw refusalFrom(outcome, { place, port });
    await pause(100);
  }
}

function parametersFor(place: Place, { port, settings }: ServerWish): string[] {
  const all = {
    port: String(port),
    listen_addresses: host,
    unix_socket_directories: '',
    ...defaultSettings,
    ...settings,
  };
  return ['-D', place.data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Another program took the port just now, or a server that was killed has not quite gone: it, or one of its processes. */
function mayPass(log: string): boolean {
  return ['could not bind', 'is still in use', 'already exists'].some((words) => log.includes(words));
}

function refusalFrom(log: string, { place, port }: { place: Place; port: number }): Refusal {
  if (log.includes('could not bind')) return new Refusal('postgres.port-taken', { port });
  if (tellsOfFullDisk(log)) return new Refusal('postgres.disk-full', { folder: place.folder });
  const lastWords = log.trim().split('\n').at(-1) || 'it was not ready after a minute';
  const reason = /(?:FATAL|PANIC): +(?<reason>.*)/.exec(log)?.groups?.['reason'] ?? lastWords;
  return new Refusal('postgres.will-not-start', { reason, log: join(place.folder, 'log') });
}
