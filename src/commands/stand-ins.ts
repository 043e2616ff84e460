import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { Refusal } from '#platform/errors';
import type { Council } from '#services';
import { checkout, readCouncils } from './installation.ts';
import { baseOf } from './links.ts';

type Wanted = {
  readonly home: string;
  readonly port: number;
  /** Where the portals are, when council.yaml does not say. */
  readonly origin: string;
  /** Where the mail stand-in posts delivery reports. */
  readonly reports: string;
  /** Where the stand-in for GOV.UK Notify posts what became of a message. */
  readonly receipts: string;
  readonly councils: string | undefined;
};

export type StandIns = {
  /** What the installation is to be told of them. */
  readonly settings: Readonly<Record<string, string>>;
  readonly mailbox: string;
  /** Refuses when they have ended. */
  readonly lost: Promise<never>;
  readonly stop: () => Promise<void>;
};

const ready = z.object({
  ready: z.literal(true),
  addresses: z.object({
    entraIssuer: z.string(),
    mailbox: z.string(),
    smtp: z.string(),
    osMaps: z.string(),
    osPlaces: z.string(),
    registers: z.string(),
    notify: z.string(),
    clamd: z.string(),
  }),
});

/** Stand-ins for the staff directory, the mail system, outside maps, addresses and registers, and the virus scanner, in a process of their own, for councils that do not exist. */
export async function startStandIns({
  home,
  port,
  origin,
  reports,
  receipts,
  councils: folder,
}: Wanted): Promise<StandIns> {
  const councils = (await readCouncils(folder)).filter(({ fictional }) => fictional);
  const secret = randomBytes(24).toString('base64url');
  const notifyKey = `demo-${randomUUID()}-${randomUUID()}`;
  const order = {
    officers: councils.flatMap(officersOf),
    clients: councils.map((council) => clientOf(council, { origin, secret })),
    mailFolder: join(home, 'mail'),
    port: port + 1,
    bounceReportsTo: reports,
    mapKeys: { [secret]: 'premium' },
    placesKeys: [secret],
    registerKeys: [secret],
    notify: notifyOrder(councils, { key: notifyKey, token: secret, receipts }),
  };
  // In the environment, since everybody on the computer may read a command line.
  const child = fork(join(checkout, 'simulators/main.ts'), {
    env: { ...process.env, MOOTHALL_SIMULATORS: JSON.stringify(order) },
    execArgv: ['--max-semi-space-size=1'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const lost = ended.then(() => {
    throw new Refusal('command.stand-ins-ended', { code: child.exitCode ?? String(child.signalCode) });
  });
  // Who has not come to wait for it yet is told later all the same.
  lost.catch(() => {});
  const { addresses } = await Promise.race([readyFrom(child), lost]);
  return {
    settings: settingsFor(councils, addresses, { secret, notifyKey }),
    mailbox: addresses.mailbox,
    lost,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

type Secrets = { readonly secret: string; readonly notifyKey: string };
type Addresses = z.output<typeof ready>['addresses'];

function settingsFor(councils: readonly Council[], addresses: Addresses, { secret, notifyKey }: Secrets) {
  return {
    SMTP_URL: addresses.smtp,
    MOOTHALL_CLAMD: addresses.clamd,
    MOOTHALL_DIRECTORIES: directories(councils, addresses.entraIssuer, secret),
    MOOTHALL_ADDRESSES: places(councils, addresses.osPlaces, secret),
    MOOTHALL_LOOKUPS: registers(councils, addresses.registers, secret),
    MOOTHALL_MAPS: maps(councils, addresses.osMaps, secret),
    MOOTHALL_NOTIFY: notifies(councils, { key: notifyKey, receipts: secret, address: addresses.notify }),
  };
}

async function readyFrom(child: ChildProcess): Promise<z.output<typeof ready>> {
  if (!child.stdout) throw new Error('the stand-ins have no output');
  const [line] = z.tuple([z.string()]).parse(await once(createInterface({ input: child.stdout }), 'line'));
  return ready.parse(JSON.parse(line));
}

function directories(councils: readonly Council[], issuer: string, clientSecret: string): string {
  const tenant = new URL(issuer).pathname.split('/').find((part) => /^[0-9a-f-]{36}$/.test(part)) ?? '';
  const each = councils.map(({ slug }) => [slug, { issuer, tenant, clientSecret, clientId: slug }]);
  return JSON.stringify(Object.fromEntries(each));
}

/** Every map of Ordnance Survey is the stand-in's. */
function maps(councils: readonly Council[], address: string, key: string): string {
  const each = councils.map(({ slug, map }) => {
    const surveyed = Object.entries(map.basemaps).filter(([, { kind }]) => kind === 'os-maps');
    return [slug, Object.fromEntries(surveyed.map(([name]) => [name, { key, address }]))];
  });
  return JSON.stringify(Object.fromEntries(each));
}

/** Whoever asks OS Places asks the stand-in. */
function places(councils: readonly Council[], address: string, key: string): string {
  return JSON.stringify(Object.fromEntries(councils.map(({ slug }) => [slug, { key, address }])));
}

/** Every source of look-ups is the stand-in's, which has all registers under one address and one key for them. */
function registers(councils: readonly Council[], address: string, key: string): string {
  const keysOf = (headers: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.values(headers).map((name) => [name, key]));
  const each = councils.map(({ slug, lookups }) => {
    const sources = Object.entries(lookups).map(
      ([source, { headers }]) => [source, { address, secrets: keysOf(headers) }] as const,
    );
    return [slug, Object.fromEntries(sources)] as const;
  });
  return JSON.stringify(Object.fromEntries(each));
}

type NotifyOrder = { readonly key: string; readonly token: string; readonly receipts: string };

/** The templates that the councils name, each of one placeholder. */
function notifyOrder(councils: readonly Council[], { key, token, receipts }: NotifyOrder) {
  const templates = councils.flatMap(({ name, messages: { text, email } }) => [
    ...(text ? [{ id: text.template, type: 'sms', name: name.en, body: '((body))' }] : []),
    ...(email === 'smtp'
      ? []
      : [{ id: email.template, type: 'email', name: name.en, subject: '((subject))', body: '((body))' }]),
  ]);
  return { keys: [key], templates, receiptsTo: { address: receipts, token } };
}

type NotifyAccess = { readonly key: string; readonly receipts: string; readonly address: string };

function notifies(councils: readonly Council[], access: NotifyAccess): string {
  return JSON.stringify(Object.fromEntries(councils.map(({ slug }) => [slug, access])));
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
