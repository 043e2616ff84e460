import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeKeys } from '#platform/crypto';
import { startPostgres } from '#platform/postgres';
import { freePort } from '#test/ports';
import { dropBorough, openBorough } from '../borough/borough.ts';
import { dropCases, openCases } from '../cases/ground.ts';
import { openCouncil, openMillion, settleCouncil } from '../places/councils.ts';
import type { Size } from '../size.ts';
import type { Place, Urls } from './databases.ts';
import type { Ground, GroundName } from './ground.ts';
import { checkout, startMoothall } from './web.ts';
import type { Starting } from './web.ts';

export type Around = {
  readonly size: Size;
  /** Where databases are kept from one run to the next; the checkout's, if left out. */
  readonly home?: string;
  readonly say: (line: string) => void;
  /** Refuses when somebody wants it to end. */
  readonly stop: Promise<never>;
};

/** The ground of a name. What is on it is made when it is first asked for. */
export type Grounds = (name: GroundName) => Promise<Ground>;

/** Works on grounds and leaves nothing behind but what is kept for the next run. */
export async function onGrounds<Result>(
  { home = join(checkout, '.moothall/bench'), ...around }: Around,
  work: (grounds: Grounds) => Promise<Result>,
): Promise<Result> {
  const { size, say, stop } = around;
  mkdirSync(home, { recursive: true });
  await using held = new AsyncDisposableStack();
  const folder = mkdtempSync(join(home, 'run-'));
  held.defer(() => rmSync(folder, { recursive: true }));
  const server = await startPostgres({ checkout, home, settings: durable, onNotice: () => {} });
  held.defer(() => server.stop());
  // Kept with the databases, which know its keys.
  const keysFile = join(home, 'keys.json');
  if (!existsSync(keysFile)) await makeKeys(keysFile);
  const port = await freePort();
  const settings = (urls: Urls) => settingsFor({ urls, keysFile, port });
  const place = { server, size, folder, settings, say };
  held.defer(() => dropBorough(place));
  held.defer(() => dropCases(place));
  held.defer(() => settleCouncil(place));
  const opened = new Map<GroundName, Ground>();
  const grounds: Grounds = async (name) => {
    const known = opened.get(name);
    if (known) return known;
    const urls = await Promise.race([openers[name](place), stop]);
    const ground = groundOn(place, { urls, keysFile, port, held });
    // Who asks for a council that has nothing gets one.
    if (name !== 'council') opened.set(name, ground);
    return ground;
  };
  return await Promise.race([work(grounds), stop]);
}

const openers: Readonly<Record<GroundName, (place: Place) => Promise<Urls>>> = {
  borough: openBorough,
  council: openCouncil,
  million: openMillion,
  cases: openCases,
};

type Opened = Pick<Ground, 'urls' | 'keysFile' | 'port'> & { readonly held: AsyncDisposableStack };

function groundOn({ server, size, folder, settings, say }: Place, opened: Opened): Ground {
  const { held, ...known } = opened;
  const mine = settings(opened.urls);
  const start = async (word: 'web' | 'work', { execArgv = [], settings: more }: Partial<Starting> = {}) => {
    const log = join(folder, `${word}.log`);
    const process = await startMoothall(word, { settings: { ...mine, ...more }, log, execArgv });
    held.defer(process.stop);
    return process;
  };
  const host = `localhost:${String(opened.port)}`;
  const serve = async (how?: Partial<Starting>) => start('web', how);
  const ready = { ...known, size, postgres: server.processId, folder, host, settings: mine, say };
  return { ...ready, serve, work: async () => start('work') };
}

/** A kept answer is a kept answer: what a council would lose nothing by. */
const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

/** Nobody signs in at the directory and nothing is sent: their sessions are written down, and `work` is not needed for it. */
function settingsFor({ urls, keysFile, port }: { urls: Urls; keysFile: string; port: number }) {
  const directory = {
    issuer: 'http://127.0.0.1:9/',
    tenant: 'thornmere',
    clientId: 'thornmere',
    clientSecret: 'none',
  };
  return {
    DATABASE_URL: urls.application,
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_DIRECT_URL: urls.jobs,
    MOOTHALL_KEYS_FILE: keysFile,
    MOOTHALL_DIRECTORIES: JSON.stringify({ thornmere: directory }),
    MOOTHALL_TRUSTED_PROXIES: '127.0.0.1',
    SMTP_URL: 'smtp://127.0.0.1:9',
    PORT: String(port),
    LOG_LEVEL: 'info',
  };
}
