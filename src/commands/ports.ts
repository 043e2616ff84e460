import { createServer } from 'node:net';
import { Refusal } from '#platform/errors';
import { usage } from './usage.ts';

/** The stand-ins are on the port after it, so the last one of all will not do. */
const last = 65_534;

/** The port that was asked for. */
export function readPort(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port < 1 || port > last)
    throw new Refusal('command.no-port', { given, last, usage });
  return port;
}

/** Refuses a port of which it, or the one after it, is taken, and names one that would do. */
export async function refuseTakenPorts(port: number): Promise<void> {
  const taken = await takenOf(port);
  if (taken !== undefined)
    throw new Refusal('command.port-taken', { port: taken, instead: await freeAfter(taken) });
}

async function takenOf(port: number): Promise<number | undefined> {
  if (!(await isFree(port))) return port;
  return (await isFree(port + 1)) ? undefined : port + 1;
}

async function freeAfter(port: number): Promise<number> {
  const next = port < last ? port + 1 : 3_000;
  const taken = await takenOf(next);
  return taken === undefined ? next : freeAfter(taken);
}

/** On `localhost` a browser tries ::1 first, where another program may stand that knows nothing of 127.0.0.1. */
async function isFree(port: number): Promise<boolean> {
  return (await isFreeOn(port, '127.0.0.1')) && isFreeOn(port, '::1');
}

async function isFreeOn(port: number, host: string): Promise<boolean> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  server.once('error', (error) =>
    resolve('code' in error && error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
  );
  server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  return promise;
}
