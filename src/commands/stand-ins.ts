import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '#platform/errors';
import type { Council } from '#services';
import { checkout, readCouncils } from './installation.ts';
import { baseOf } from './links.ts';

type Wanted = {
  readonly home: string;
  readonly port: number;
  /** Where the mail stand-in posts delivery reports. */
  readonly reports: string;
  readonly councils: string;
};

export type StandIns = {
  /** What the installation is to be told of them. */
  readonly settings: Readonly<Record<string, string>>;
  readonly mailbox: string;
  readonly stop: () => Promise<void>;
};

const ready = z.object({
  ready: z.literal(true),
  addresses: z.object({ entraIssuer: z.string(), mailbox: z.string(), smtp: z.string() }),
});

/** Stand-ins for the staff directory and the mail system, in a process of their own, for councils that do not exist. */
export async function startStandIns({ home, port, reports, councils: folder }: Wanted): Promise<StandIns> {
  const councils = (await readCouncils(folder)).filter(({ fictional }) => fictional);
  const secret = randomBytes(24).toString('base64url');
  const origin = `http://localhost:${String(port)}`;
  const order = {
    officers: councils.flatMap(officersOf),
    clients: councils.map((council) => clientOf(council, { origin, secret })),
    mailFolder: join(home, 'mail'),
    port: port + 1,
    bounceReportsTo: reports,
  };
  const child = fork(join(checkout, 'simulators/main.ts'), [JSON.stringify(order)], {
    execArgv: ['--max-semi-space-size=1'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const { addresses } = await readyFrom(child, port + 1);
  const tenant =
    new URL(addresses.entraIssuer).pathname.split('/').find((part) => /^[0-9a-f-]{36}$/.test(part)) ?? '';
  const directory = { issuer: addresses.entraIssuer, tenant, clientSecret: secret };
  const directories = councils.map(({ slug }) => [slug, { ...directory, clientId: slug }]);
  return {
    settings: {
      SMTP_URL: addresses.smtp,
      MOOTHALL_DIRECTORIES: JSON.stringify(Object.fromEntries(directories)),
    },
    mailbox: addresses.mailbox,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function readyFrom(child: ChildProcess, port: number): Promise<z.output<typeof ready>> {
  if (!child.stdout) throw new Error('the stand-ins have no output');
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(() => undefined);
  const line = await Promise.race([once(lines, 'line'), ended]);
  if (!line) throw new Refusal('command.port-taken', { port });
  return ready.parse(JSON.parse(String(line[0])));
}

/** The invented officers as the directory has them: their team is a group, their roles are app roles. */
function officersOf({ officers, teams, roles }: Council) {
  return officers.map(({ oid, name, email, team, roles: held }) => ({
    oid,
    name,
    email,
    groups: [teams[team]?.group ?? ''].filter((group) => group !== ''),
    roles: held.map((role) => roles[role]?.claim ?? '').filter((claim) => claim !== ''),
  }));
}

function clientOf(
  council: Council,
  { origin, secret }: { readonly origin: string; readonly secret: string },
) {
  const { origin: host, prefix } = baseOf(council, 'hub', origin);
  const below = (path: string) => `${host}${prefix}${path}`;
  return {
    id: council.slug,
    secret,
    redirectUris: [below('/sign-in/return')],
    signOutUris: [below('/signed-out')],
  };
}
