import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCouncil } from '#services';
import { freePort } from '#test/ports';
import { startSimulators } from '../../simulators/index.ts';
import type { Officer } from '../../simulators/index.ts';
import { temporaryFolder } from '../running/ground.ts';
import { checkout, run, start } from '../running/program.ts';
import type { Ended } from '../running/program.ts';

type Logins = { readonly application: string; readonly owner: string; readonly jobs: string };

const secret = 'between the two of them';
export const group = '6f1c9c1e-0d5b-4c55-9a61-5f2a3b7c8d91';

/** Who works at the council that is added. The directory gives the first of them nothing. */
export const newcomers = {
  sioned: {
    oid: '8e0c2a64-3f19-4b7d-a5c8-6d20f7b20001',
    name: 'Sioned Garmon',
    email: 'sioned.garmon@saltby.example.org',
    groups: [],
    roles: [],
  },
  iolo: {
    oid: '8e0c2a64-3f19-4b7d-a5c8-6d20f7b20002',
    name: 'Iolo Penry',
    email: 'iolo.penry@saltby.example.org',
    groups: [group],
    roles: ['Moothall.Officer', 'Moothall.Adviser'],
  },
} as const satisfies Readonly<Record<string, Officer>>;

/** What is answered when the second council is added. */
export const answers = (origin: string): readonly string[] =>
  Object.entries({
    name: 'Saltby Council',
    'name-cy': 'Cyngor Trehalen',
    resident: origin,
    hub: `${origin}/hub`,
    api: `${origin}/api`,
    telephone: '01632 960 300',
    email: 'help@saltby.example.org',
    from: 'noreply@saltby.example.org',
    alarms: 'security@saltby.example.org',
    initials: 'S',
    brand: '#1d4f91',
    'brand-dark': '#12335f',
    accent: '#e8a71a',
    'second-factor': 'directory',
    services: 'fly-tipping',
    groups: `street-cleansing=${group}`,
  }).map(([name, value]) => `--${name}=${value}`);

/** One council, served by a web process and a worker; and a directory that knows the officers of two. */
export async function openTown(database: Logins) {
  const folder = temporaryFolder();
  const port = await freePort();
  // Two names of this computer: a council each.
  const [first, second] = [`http://localhost:${String(port)}`, `http://127.0.0.1:${String(port)}`];
  const councils = join(folder, 'councils');
  cpSync(join(checkout, 'councils/thornmere'), join(councils, 'thornmere'), { recursive: true });
  const simulators = await startSimulators({
    officers: [...(await officersOf(join(councils, 'thornmere'))), ...Object.values(newcomers)],
    clients: [clientAt('thornmere', first), clientAt('saltby', second)],
    mailFolder: join(folder, 'mail'),
  });
  const { entraIssuer: issuer, mailbox, smtp } = simulators.addresses;
  const directories = join(folder, 'directories.json');
  const register = (...slugs: readonly string[]) => {
    const { tenant } = simulators.entra;
    const each = slugs.map((slug) => [slug, { issuer, tenant, clientId: slug, clientSecret: secret }]);
    writeFileSync(directories, JSON.stringify(Object.fromEntries(each)));
  };
  register('thornmere');
  // The styles of the first council are there; those of the second are compiled while it is served.
  const cache = join(folder, 'cache');
  cpSync(join(checkout, '.moothall/cache'), cache, { recursive: true });
  const settings = {
    DATABASE_URL: database.application,
    DATABASE_OWNER_URL: database.owner,
    DATABASE_DIRECT_URL: database.jobs,
    MOOTHALL_COUNCILS: councils,
    MOOTHALL_DIRECTORIES_FILE: directories,
    MOOTHALL_KEYS_FILE: join(folder, 'keys.json'),
    MOOTHALL_CACHE: cache,
    SMTP_URL: smtp,
    PORT: String(port),
    LOG_LEVEL: 'info',
  };
  const command = async (...words: readonly string[]): Promise<Ended> => run(words, settings);
  for (const words of [['keys', 'make', settings.MOOTHALL_KEYS_FILE], ['migrate'], ['services', 'publish']]) {
    const { code, out, err } = await command(...words);
    assert.equal(code, 0, out + err);
  }
  const [web, worker] = [start(['web'], settings), start(['work'], settings)];
  await Promise.all([web.says('the portals are open'), worker.says('at work')]);
  return { first, second, councils, mailbox, simulators, register, command, web, worker };
}
export type Town = Awaited<ReturnType<typeof openTown>>;

function clientAt(id: string, origin: string) {
  const [redirectUris, signOutUris] = [[`${origin}/hub/sign-in/return`], [`${origin}/hub/signed-out`]];
  return { id, secret, redirectUris, signOutUris };
}

async function officersOf(folder: string): Promise<readonly Officer[]> {
  const read = await readCouncil(folder);
  assert.ok('found' in read);
  const { officers, teams, roles } = read.found;
  return officers.map(({ oid, name, email, team, roles: held }) => ({
    oid,
    name,
    email,
    groups: [teams[team]?.group].filter((one) => one !== undefined),
    roles: held.flatMap((role) => roles[role]?.claim ?? []),
  }));
}
