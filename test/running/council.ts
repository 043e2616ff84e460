import assert from 'node:assert/strict';
import { join } from 'node:path';
import { z } from 'zod';
import { keyFor, readKeys } from '#platform/crypto';
import { readCouncil } from '#services';
import { freePort } from '#test/ports';
import { temporaryFolder } from './ground.ts';
import { checkout, run, start, startFile } from './program.ts';
import type { Program, Settings } from './program.ts';

/** The three logins of one database. */
export type Logins = { readonly application: string; readonly owner: string; readonly jobs: string };

/** A council that is served by processes of its own, as an operator would set them up by the guide. */
export type Served = {
  readonly origin: string;
  readonly settings: Settings;
  readonly mailbox: string;
};

const tenant = /[0-9a-f-]{36}/;
const ready = z.object({
  addresses: z.object({ entraIssuer: z.string(), mailbox: z.string(), smtp: z.string() }),
});

/** Makes keys, migrates, publishes, and starts what stands in for the mail system and the staff directory. */
export async function setUp({ application, owner, jobs }: Logins): Promise<Served> {
  const folder = temporaryFolder();
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const keys = join(folder, 'keys.json');
  await succeeds(['keys', 'make', keys]);
  const logins = { DATABASE_URL: application, DATABASE_OWNER_URL: owner, DATABASE_DIRECT_URL: jobs };
  const [, standIns] = await Promise.all([
    succeeds(['migrate'], logins),
    standInsFor({ folder, port, origin, keys }),
  ]);
  const settings = {
    ...logins,
    ...standIns.settings,
    MOOTHALL_KEYS_FILE: keys,
    PORT: String(port),
    LOG_LEVEL: 'info',
  };
  await succeeds(['services', 'publish'], settings);
  return { origin, settings, mailbox: standIns.mailbox };
}

/** Starts the portals and waits until they are open. */
export async function serve({ settings }: Pick<Served, 'settings'>): Promise<Program> {
  const web = start(['web'], settings);
  await web.says('the portals are open');
  return web;
}

/** Starts a worker and waits until it is at work. */
export async function employ({ settings }: Pick<Served, 'settings'>): Promise<Program> {
  const worker = start(['work'], settings);
  await worker.says('at work');
  return worker;
}

async function succeeds(words: readonly string[], settings: Settings = {}): Promise<void> {
  const { code, out, err } = await run(words, settings);
  assert.equal(code, 0, `${words.join(' ')}: ${out}${err}`);
}

type Around = {
  readonly folder: string;
  readonly port: number;
  readonly origin: string;
  readonly keys: string;
};

async function standInsFor({ folder, port, origin, keys }: Around) {
  const read = await readCouncil(join(checkout, 'councils/thornmere'));
  if ('problems' in read) throw new Error('the council is not whole');
  const { officers, teams, roles, slug } = read.found;
  const secret = 'between the two of them';
  const order = {
    officers: officers.map(({ oid, name, email, team, roles: held }) => ({
      oid,
      name,
      email,
      groups: [teams[team]?.group].filter((group) => group !== undefined),
      roles: held.flatMap((role) => roles[role]?.claim ?? []),
    })),
    clients: [
      {
        id: slug,
        secret,
        redirectUris: [`${origin}/hub/sign-in/return`],
        signOutUris: [`${origin}/hub/signed-out`],
      },
    ],
    mailFolder: join(folder, 'mail'),
    port: port + 1,
    bounceReportsTo: `http://127.0.0.1:${String(port)}${await reportsPath(keys)}`,
  };
  const program = startFile('simulators/main.ts', { MOOTHALL_SIMULATORS: JSON.stringify(order) });
  await program.says('}}\n');
  const { addresses } = ready.parse(JSON.parse(program.out()));
  const issuer = addresses.entraIssuer;
  const directory = { issuer, tenant: tenant.exec(issuer)?.[0], clientId: slug, clientSecret: secret };
  return {
    mailbox: addresses.mailbox,
    settings: { SMTP_URL: addresses.smtp, MOOTHALL_DIRECTORIES: JSON.stringify({ [slug]: directory }) },
  };
}

/** Where a mail system posts its delivery reports; whoever has the keys knows. */
async function reportsPath(keys: string): Promise<string> {
  return `/mail/reports/${keyFor(await readKeys(keys), 'delivery reports').toString('base64url')}`;
}
