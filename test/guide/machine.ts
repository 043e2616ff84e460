import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startPostgres } from '#platform/postgres';
import { freePort } from '#test/ports';
import { temporaryFolder } from '../running/ground.ts';
import { checkout, startFile } from '../running/program.ts';
import { openShell } from './shell.ts';
import type { Shell } from './shell.ts';

/** What the machine that a test runs on need not have, or must not be asked for. */
export const stoodInFor = [
  'apt-get',
  'useradd',
  'chown',
  'chgrp',
  'git',
  'nginx',
  'curl',
  'psql',
  'systemctl',
  'runuser',
] as const;

export type Machine = {
  /** The guide’s values, as they are here. */
  readonly yours: Readonly<Record<string, string>>;
  readonly mailbox: string;
  readonly openShell: () => Shell;
  readonly ask: (database: string) => string;
  readonly stop: () => Promise<void>;
};

const ready = z.object({
  addresses: z.object({
    entraIssuer: z.string(),
    mailbox: z.string(),
    smtp: z.string(),
    clamd: z.string(),
  }),
});
const tenant = /[0-9a-f-]{36}/;
const groups = ['11111111-2222-4333-8444-000000000001', '11111111-2222-4333-8444-000000000002'] as const;
/** Who signs in first; the directory gives them no role. */
export const administrator = {
  oid: '11111111-2222-4333-8444-000000000003',
  name: 'Alex Wainwright',
  email: 'alex.wainwright@north-moor.example.org',
  groups,
  roles: [],
};

/** An empty folder that stands for a machine, with a PostgreSQL, a mail system, a virus scanner and a staff directory beside it. */
export async function openMachine(): Promise<Machine> {
  const folder = temporaryFolder();
  const inside = (...names: readonly string[]) => join(folder, ...names);
  for (const name of ['bin', 'run', 'opt', 'etc/systemd/system', 'etc/cron.d', 'etc/nginx', 'var'])
    mkdirSync(inside(name), { recursive: true });
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const [server, outside, workPort] = await Promise.all([
    // As a council’s own: the doctor finds it wrong when acknowledged work can be lost.
    startPostgres({ checkout, home: inside('postgres'), onNotice: () => {} }),
    standIns(inside('mail'), origin),
    freePort(),
  ]);
  const yours = {
    ...foldersIn(folder),
    ...literal,
    POSTGRES: `127.0.0.1:${String(server.port)}`,
    ORIGIN: origin,
    WEB: `${String(port)} ${String(port + 1)}`,
    WORK: String(workPort),
    ...outside.yours,
  };
  const url = (database: string) => server.url({ ...server.superuser, database });
  for (const name of stoodInFor) writeProgram(inside('bin', name), programFor(name));
  const environment = environmentIn(folder, url('postgres'));
  return {
    yours,
    mailbox: outside.mailbox,
    openShell: () => openShell(environment),
    ask: url,
    stop: async () => server.stop(),
  };
}

function foldersIn(folder: string) {
  return {
    PROGRAM: join(folder, 'opt/moothall'),
    ETC: join(folder, 'etc/moothall'),
    CACHE: join(folder, 'var/cache'),
    BACKUPS: join(folder, 'var/backups'),
    FILES: join(folder, 'var/files'),
    UNITS: join(folder, 'etc/systemd/system'),
    CRON: join(folder, 'etc/cron.d'),
    NGINX: join(folder, 'etc/nginx'),
  };
}

const literal = {
  REPOSITORY: 'https://git.example.org/moothall.git',
  VERSION: '1.0.0',
  OWNER_PASSWORD: 'of-the-owner',
  WEB_PASSWORD: 'of-the-web',
  JOBS_PASSWORD: 'of-the-jobs',
  METRICS_TOKEN: 'sixteen-letters-and-more',
  COUNCIL: 'north-moor',
  KIND: '--fictional',
  STREETS_GROUP: groups[0],
  WASTE_GROUP: groups[1],
  ADMINISTRATOR: administrator.email,
};

/** What a shell has from the beginning: the stand-ins first on its path, and what they need to know. */
function environmentIn(folder: string, superuser: string): Readonly<Record<string, string>> {
  const { ETC, PROGRAM, CACHE, UNITS, NGINX } = foldersIn(folder);
  return {
    PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    NODE_COMPILE_CACHE: join(checkout, '.moothall/compile-cache'),
    GUIDE_CHECKOUT: checkout,
    GUIDE_RUN: join(folder, 'run'),
    GUIDE_SUPERUSER: superuser,
    GUIDE_ETC: ETC,
    GUIDE_PROGRAM: PROGRAM,
    GUIDE_CACHE: CACHE,
    GUIDE_UNITS: UNITS,
    GUIDE_NGINX: NGINX,
  };
}

function writeProgram(path: string, text: string): void {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

/** Those that do little here do it in the shell: each start of Node is a third of a second. */
const inShell: Readonly<Record<string, string>> = {
  runuser: 'while [ "$1" != -- ]; do shift; done\nshift\nexec "$@"',
  'apt-get': 'case "$1" in update|install) ;; *) exit 2 ;; esac',
  useradd: 'for last; do :; done\ntest "$last" = moothall',
  chown: 'shift\nfor file; do test -e "$file" || exit 2; done',
  chgrp: 'shift\nfor file; do test -e "$file" || exit 2; done',
  git: 'test "$1" = clone || exit 2\nfor last; do :; done\nln -s "$GUIDE_CHECKOUT" "$last"',
  nginx: 'test "$1" = -t && grep --quiet server_name "$GUIDE_NGINX/moothall.conf"',
};

function programFor(name: string): string {
  const standIn = join(import.meta.dirname, 'stand-in.ts');
  return `#!/bin/sh\n${inShell[name] ?? `exec '${process.execPath}' '${standIn}' ${name} "$@"`}\n`;
}

async function standIns(mailFolder: string, origin: string) {
  const secret = 'between-the-two-of-them';
  const client = {
    id: 'north-moor',
    secret,
    redirectUris: [`${origin}/hub/sign-in/return`],
    signOutUris: [`${origin}/hub/signed-out`],
  };
  const order = { officers: [administrator], clients: [client], mailFolder };
  const program = startFile('simulators/main.ts', { MOOTHALL_SIMULATORS: JSON.stringify(order) });
  await program.says('}}\n');
  const { addresses } = ready.parse(JSON.parse(program.out()));
  const issuer = addresses.entraIssuer;
  return {
    mailbox: addresses.mailbox,
    yours: {
      MAIL: addresses.smtp,
      SCANNER: addresses.clamd,
      ISSUER: issuer,
      TENANT: tenant.exec(issuer)?.[0] ?? '',
      CLIENT_ID: client.id,
      CLIENT_SECRET: secret,
    },
  };
}
