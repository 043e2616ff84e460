import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '#platform/config';
import { makeKeys, readKeys } from '#platform/crypto';
import { Refusal } from '#platform/errors';
import { roomySettings } from '#platform/postgres';
import { bouncePath } from './bounces.ts';
import { checkout, openInstallation } from './installation.ts';
import { loadBorough } from './load-borough.ts';
import { migrateAll } from './migrate.ts';
import { originFrom } from './mounts.ts';
import { ownDatabase } from './own-database.ts';
import { readPort, refuseTakenPorts } from './ports.ts';
import { receiptsPath } from './receipts.ts';
import { publishServices } from './services/publish-services.ts';
import { readArguments } from './read-arguments.ts';
import { startStandIns } from './stand-ins.ts';
import { aborted, hearWishes } from './stopping.ts';
import type { Wishes } from './stopping.ts';
import { usage } from './usage.ts';
import { serveWeb } from './web.ts';
import { sayWelcome } from './welcome.ts';
import { startWork } from './work.ts';

export type Around = { readonly environment: Environment; readonly say: (line: string) => void };

type Size = 'small' | 'full';
type Wanted = Around & {
  readonly home: string;
  readonly port: number;
  readonly size: Size;
  readonly fresh: boolean;
};

const options = { port: { type: 'string' }, size: { type: 'string' }, fresh: { type: 'boolean' } } as const;

/** Everything at once, with the fictional borough, until somebody wishes it to stop; then nothing is left running. */
export async function up(args: readonly string[], around: Around): Promise<void> {
  const wanted = readWanted(args, around);
  await refuseTakenPorts(wanted.port);
  const wishes = hearWishes();
  await using held = new AsyncDisposableStack();
  held.defer(() => {
    // What was not waited for may still be at work.
    if (wishes.hurry.aborted) process.exit(1);
  });
  try {
    const lost = await start(wanted, held, wishes);
    around.say('\nMoothall is ready');
    await Promise.race([aborted(wishes.stop), ...lost]);
  } catch (error) {
    // Ctrl-C reaches the children too, and what we were doing with them then fails.
    if (!wishes.stop.aborted) throw error;
  }
  around.say('Stopping …');
}

function readWanted(args: readonly string[], around: Around): Wanted {
  const { environment } = around;
  const { values } = readArguments(args, { options });
  const { fresh = false, size = 'small' } = values;
  if (size !== 'small' && size !== 'full') throw new Refusal('command.no-size', { given: size, usage });
  if (fresh && environment['DATABASE_URL'] !== undefined) throw new Refusal('command.fresh-of-yours');
  const home = resolve(environment['MOOTHALL_HOME'] ?? join(checkout, '.moothall'));
  return { ...around, home, port: readPort(values.port ?? environment['PORT'] ?? '3000'), size, fresh };
}

/**
 * Each thing that is started is held at once, so that it stops whatever comes next: the last that came is the first
 * that goes. Gives what must not end meanwhile: each refuses when it does.
 */
async function start(
  { environment, say, home, port, size, fresh }: Wanted,
  held: AsyncDisposableStack,
  { stop, hurry }: Wishes,
): Promise<readonly Promise<never>[]> {
  prepareHome(home, fresh);
  const server = size === 'full' ? roomySettings : {};
  const { urls, stop: stopDatabase, lost } = await ownDatabase({ environment, home, fresh, server, say });
  held.defer(stopDatabase);
  stop.throwIfAborted();
  const settings = await settingsFor({ environment, home, port }, urls);
  await migrateAll(settings, () => {});
  stop.throwIfAborted();
  const standIns = await startStandIns({
    home,
    port,
    origin: originFrom(settings['MOOTHALL_ORIGIN'], port),
    reports: `http://127.0.0.1:${String(port)}${bouncePath(await readKeys(settings.MOOTHALL_KEYS_FILE))}`,
    receipts: `http://127.0.0.1:${String(port)}${receiptsPath}`,
    councils: settings['MOOTHALL_COUNCILS'],
  });
  held.defer(standIns.stop);
  stop.throwIfAborted();
  const installation = await openInstallation({ ...settings, ...standIns.settings }, 'up');
  held.defer(installation.close);
  await publishServices(installation, say);
  const borough = await loadBorough(installation, { url: urls.DATABASE_URL, size, home, stop });
  held.defer(borough.end);
  if (size === 'small') await borough.whole;
  // Styles are compiled before the worker begins: that holds the process up for seconds, once, and a waiting connection
  // would give up.
  const app = await serveWeb(installation);
  held.defer(() => Promise.race([app.close(), aborted(hurry)]));
  stop.throwIfAborted();
  const work = await startWork(installation);
  held.defer(() => Promise.race([work.stop(), aborted(hurry)]));
  sayWelcome(installation, standIns.mailbox, say);
  return [lost(stop), standIns.lost, borough.whole.then(never)];
}

/** What has ended well ends nothing else. */
async function never(): Promise<never> {
  return Promise.withResolvers<never>().promise;
}

/** What belongs to an emptied database goes with it: its keys, the mail that was sent from it, and people's files. */
function prepareHome(home: string, fresh: boolean): void {
  if (fresh)
    for (const name of ['keys.json', 'mail', 'files'])
      rmSync(join(home, name), { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
}

async function settingsFor<Urls>(
  { environment, home, port }: Pick<Wanted, 'environment' | 'home' | 'port'>,
  urls: Urls,
) {
  const keysFile = environment['MOOTHALL_KEYS_FILE'] ?? join(home, 'keys.json');
  if (!existsSync(keysFile)) await makeKeys(keysFile);
  return {
    ...environment,
    ...urls,
    PORT: String(port),
    MOOTHALL_KEYS_FILE: keysFile,
    MOOTHALL_FILES: environment['MOOTHALL_FILES'] ?? join(home, 'files'),
    LOG_LEVEL: environment['LOG_LEVEL'] ?? 'warn',
  };
}
