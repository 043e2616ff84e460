import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { londonDay } from '#language';
import type { Environment } from '#platform/config';
import { makeKeys, readKeys } from '#platform/crypto';
import { Refusal } from '#platform/errors';
import { isPortFree } from '#platform/postgres';
import { bouncePath } from './bounces.ts';
import { checkout, openInstallation } from './installation.ts';
import type { Installation } from './installation.ts';
import { ownDatabase } from './own-database.ts';
import { migrateAll } from './migrate.ts';
import { publish } from './publish.ts';
import { startStandIns } from './stand-ins.ts';
import { untilStopped } from './stopping.ts';
import { serveWeb } from './web.ts';
import { sayWelcome } from './welcome.ts';
import { startWork } from './work.ts';

export type Around = { readonly environment: Environment; readonly say: (line: string) => void };
type Stop = () => Promise<unknown>;

const options = {
  port: { type: 'string', default: '3000' },
  size: { type: 'string', default: 'small' },
  fresh: { type: 'boolean', default: false },
} as const;

/** Everything at once, with the fictional borough: database, schema, services, stand-ins, portals, worker. */
export async function up(args: readonly string[], { environment, say }: Around): Promise<void> {
  const { values } = parseArgs({ args: [...args], options });
  const port = Number(values.port);
  if (!(await isPortFree(port))) throw new Refusal('command.port-taken', { port });
  const home = environment['MOOTHALL_HOME'] ?? join(checkout, '.moothall');
  mkdirSync(home, { recursive: true });
  const stops: Stop[] = [];
  try {
    const { urls, stop } = await ownDatabase({ environment, home, fresh: values.fresh, say });
    stops.push(stop);
    const keysFile = join(home, 'keys.json');
    if (!existsSync(keysFile)) await makeKeys(keysFile);
    const settings = {
      ...environment,
      ...urls,
      PORT: String(port),
      MOOTHALL_KEYS_FILE: keysFile,
      LOG_LEVEL: environment['LOG_LEVEL'] ?? 'warn',
    };
    await migrateAll(settings, () => {});
    const reports = `http://localhost:${String(port)}${bouncePath(await readKeys(keysFile))}`;
    const standIns = await startStandIns({
      home,
      port,
      reports,
      councils: environment['MOOTHALL_COUNCILS'] ?? 'councils',
    });
    stops.push(standIns.stop);
    const installation = await openInstallation({ ...settings, ...standIns.settings }, 'up');
    stops.push(installation.close);
    await publish(installation, say);
    await loadBorough(installation, { url: urls.DATABASE_URL, size: values.size, home });
    stops.push(...(await open(installation, urls.DATABASE_DIRECT_URL)));
    sayWelcome(installation, standIns.mailbox, say);
    await untilStopped(async () => stopAll(stops));
  } catch (error) {
    await stopAll(stops);
    throw error;
  }
}

async function open(installation: Installation, jobsUrl: string): Promise<readonly Stop[]> {
  // Styles are compiled first: that holds the process up for seconds, once, and a waiting connection would give up.
  const app = await serveWeb(installation);
  const work = await startWork(installation, jobsUrl);
  return [work.stop, async () => app.close()];
}

/** The last that came is the first that goes: the database goes last. */
async function stopAll(stops: Stop[]): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
}

/** The loader of the fictional borough is a process of its own: what ships does not know it. */
async function loadBorough(
  { councils, clock }: Installation,
  { url, size, home }: { readonly url: string; readonly size: string; readonly home: string },
): Promise<void> {
  const fictional = councils.find(({ council }) => council.fictional);
  if (!fictional) return;
  const today = londonDay(clock.now()).toString();
  const order = { databaseUrl: url, authority: fictional.authority, size, today, folder: join(home, 'demo') };
  const child = spawn(process.execPath, [join(checkout, 'demo/load.ts'), JSON.stringify(order)], {
    stdio: 'inherit',
  });
  await once(child, 'exit');
  if (child.exitCode !== 0)
    throw new Refusal('command.demo-failed', { code: child.exitCode ?? String(child.signalCode) });
}
