import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectOverTls } from 'node:tls';
import { z } from 'zod';
import { ok, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';

const patienceMilliseconds = 5_000;

/** The mail system and the staff directories: whether they answer, and as what we take them for. */
export async function examineOutside({ settings }: Patient): Promise<readonly Finding[]> {
  const directories = Object.entries(settings.MOOTHALL_DIRECTORIES);
  return Promise.all([
    mailFinding(new URL(settings.SMTP_URL)),
    ...directories.map(async ([council, { issuer }]) => directoryFinding(council, issuer)),
  ]);
}

async function mailFinding({ protocol, hostname, port }: URL): Promise<Finding> {
  const where = { host: hostname, port: Number(port || (protocol === 'smtps:' ? 465 : 25)) };
  const shown = `${where.host}:${String(where.port)}`;
  const socket = protocol === 'smtps:' ? connectOverTls({ ...where, servername: hostname }) : connect(where);
  const greeting = await firstLine(socket).catch((error: unknown) => reasonOf(error));
  socket.destroy();
  if (greeting.startsWith('220')) return ok('mail', `${shown} greets us`);
  return wrong(
    'mail',
    `${shown} does not answer as a mail system (${greeting.slice(0, 80).trim()}). Check SMTP_URL, and that this machine may reach it`,
  );
}

async function firstLine(socket: Socket): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  socket.setTimeout(patienceMilliseconds, () => reject(new Error('it says nothing')));
  socket.once('error', reject);
  socket.once('data', (data) => resolve(data.toString('latin1')));
  socket.once('end', () => reject(new Error('it hung up')));
  return promise;
}

const metadata = z.object({ issuer: z.string(), authorization_endpoint: z.string() });

async function directoryFinding(council: string, issuer: string): Promise<Finding> {
  const what = `staff directory of ${council}`;
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patienceMilliseconds) });
    const found = metadata.safeParse(await answer.json());
    if (!found.success) return wrong(what, `${address} is no staff directory. Check the issuer`);
    if (found.data.issuer === issuer) return ok(what, 'it answers');
    return wrong(what, `it calls itself ${found.data.issuer}. Write that as the issuer`);
  } catch (error) {
    return wrong(
      what,
      `${address} does not answer (${reasonOf(error)}). Check that this machine may reach it`,
    );
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
