import { z } from 'zod';
import { Refusal } from '#platform/errors';
import type { Environment } from './environment.ts';
import { givenFor } from './secrets.ts';

const flag = z
  .enum(['true', 'false'], { error: 'is neither true nor false' })
  .transform((word) => word === 'true');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.issues.push({ code: 'custom', message: 'is not JSON', input: text });
    return z.NEVER;
  }
});
const address = (protocol: RegExp, example: string) =>
  z.url({ protocol, error: `is not an address such as ${example}` });
const postgres = address(/^postgres(ql)?$/, 'postgresql://user:password@host/database');
const https = address(/^https?$/, 'https://services.example.gov.uk');
const words = z.string({ error: 'is missing' }).min(1, { error: 'is empty' });

function number(least: number, most: number) {
  const error = `is not a whole number from ${String(least)} to ${String(most)}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

const port = number(1, 65_535);
const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const perCouncil = { error: 'is not an object with an entry for each council' };

const directory = z.strictObject({ issuer: https, tenant: words, clientId: words, clientSecret: words });
const directories = json.pipe(z.record(z.string(), directory, perCouncil));

const bucket = json.pipe(
  z.strictObject({ address: https, region: words, accessKey: words, secretKey: words }),
);

const mapAccess = z.strictObject({ key: words.optional(), address: https.optional() });
const maps = json.pipe(z.record(z.string(), z.record(z.string(), mapAccess, perCouncil), perCouncil));

const addressAccess = z.strictObject({ key: words, address: https.optional() });
const addresses = json.pipe(z.record(z.string(), addressAccess, perCouncil));

/** What goes into a header as it is: no line ends, nothing that another system would read otherwise. */
const secret = z.string().regex(/^[\x21-\x7e]([\x20-\x7e]{0,4000}[\x21-\x7e])?$/, {
  error: 'has a secret that cannot stand in a header',
});
const lookupAccess = z.strictObject({
  secrets: z.record(z.string(), secret).default({}),
  address: https.optional(),
});
const lookups = json.pipe(z.record(z.string(), z.record(z.string(), lookupAccess, perCouncil), perCouncil));
const notifyAccess = z.strictObject({
  key: words,
  receipts: z.string().min(24, { error: 'has fewer than 24 characters' }).optional(),
  address: https.optional(),
});
const notifies = json.pipe(z.record(z.string(), notifyAccess, perCouncil));

/** Everything that is set from outside, by the ways of `givenFor`. */
const settings = z.object({
  /** The application's login: owns nothing, bypasses nothing. */
  DATABASE_URL: postgres,
  /** The owner's login, for `migrate` alone. */
  DATABASE_OWNER_URL: postgres.optional(),
  /** A connection that no pooler shares, as the queue's own login, for `work` and `migrate`. */
  DATABASE_DIRECT_URL: postgres.optional(),
  DATABASE_POOLED: flag.default(false),
  DATABASE_CONNECTIONS: number(2, 200).default(10),
  MOOTHALL_COUNCILS: z.string().default('councils'),
  MOOTHALL_SERVICES: z.string().default('services'),
  MOOTHALL_KEYS_FILE: z.string(),
  MOOTHALL_CACHE: z.string().default('.moothall/cache'),
  MOOTHALL_TRUSTED_PROXIES: list.default([]),
  /** The address that people type, for councils whose portals are paths: `https://services.example.gov.uk`. */
  MOOTHALL_ORIGIN: https.optional(),
  /** Each council's staff directory, by the council's name, as JSON. */
  MOOTHALL_DIRECTORIES: directories.default({}),
  /** What outside maps want of each council, by the names of council and basemap, as JSON: a key; a stand-in's address. */
  MOOTHALL_MAPS: maps.default({}),
  /** What a source of addresses wants of each council, by the council's name, as JSON: a key; a stand-in's address. */
  MOOTHALL_ADDRESSES: addresses.default({}),
  /** What the sources of each council's look-ups want, by the names of council and source, as JSON: secrets; a stand-in's address. */
  MOOTHALL_LOOKUPS: lookups.default({}),
  /** What GOV.UK Notify wants of each council, by the council's name, as JSON: a key; the token of its receipts; a stand-in's address. */
  MOOTHALL_NOTIFY: notifies.default({}),
  MOOTHALL_METRICS_TOKEN: z.string().min(16, { error: 'has fewer than 16 characters' }).optional(),
  /** The port on which `work`, which serves no pages, answers a monitor. */
  MOOTHALL_METRICS_PORT: port.optional(),
  /** While this file is there, the portals are closed: for when the database cannot be asked. */
  MOOTHALL_MAINTENANCE_FILE: z.string().optional(),
  /** The folder of backups, whose newest one is watched. */
  MOOTHALL_BACKUPS: z.string().optional(),
  /** Requests that one process answers at the same time; those beyond are asked to come back. */
  MOOTHALL_REQUESTS: number(10, 10_000).default(200),
  /** Connections that one process holds open. */
  MOOTHALL_CONNECTIONS: number(10, 100_000).default(4000),
  /** The folder below which people's files are, for one machine; what is under way even where they are kept elsewhere. */
  MOOTHALL_FILES: z.string().default('.moothall/files'),
  /** A store that speaks S3, for people's files, as JSON: the bucket's address, region, key and secret. */
  MOOTHALL_BUCKET: bucket.optional(),
  /** ClamAV's daemon: `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. Without it every file is held. */
  MOOTHALL_CLAMD: z
    .string()
    .regex(/^(?:tcp:\/\/[^/]+|unix:\/.+)$/, { error: 'is not an address such as unix:/run/clamav/clamd.ctl' })
    .optional(),
  SMTP_URL: address(/^smtps?$/, 'smtp://mail.example.gov.uk:25'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  LOG_LEVEL: z.enum(levels, { error: `is not one of ${levels.join(', ')}` }).default('info'),
});

export type Settings = z.output<typeof settings>;

/** Reads the environment once; refuses with everything that is wrong with it in one sentence each. */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(
    Object.keys(settings.shape)
      .map((name) => [name, givenFor(environment, name)] as const)
      .filter(([, value]) => value !== undefined),
  );
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path: [name, ...within], message }) =>
    [name, ...within].join('.').concat(Object.hasOwn(given, String(name)) ? ` ${message}` : ' is not set'),
  );
  throw new Refusal('config.unfit', { problems: problems.join('; ') });
}
