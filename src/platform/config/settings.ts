import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Refusal } from '#platform/errors';

const flag = z.enum(['true', 'false']).transform((word) => word === 'true');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const directory = z.strictObject({
  issuer: z.url(),
  tenant: z.string().min(1),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
});
const directories = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.issues.push({ code: 'custom', message: 'is not JSON', input: text });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), directory));

/** Everything that is set from outside. A name with `_FILE` behind it is read from the file that it names. */
const settings = z.object({
  /** The application's login: owns nothing, bypasses nothing. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The owner's login, for `migrate` alone. */
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** A connection that no pooler shares, as the queue's own login, for `work` and `migrate`. */
  DATABASE_DIRECT_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOLED: flag.default(false),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  MOOTHALL_COUNCILS: z.string().default('councils'),
  MOOTHALL_SERVICES: z.string().default('services'),
  MOOTHALL_KEYS_FILE: z.string(),
  MOOTHALL_CACHE: z.string().default('.moothall/cache'),
  MOOTHALL_TRUSTED_PROXIES: list.default([]),
  /** The address that people type, for councils whose portals are paths: `https://services.example.gov.uk`. */
  MOOTHALL_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Each council's staff directory, by the council's name, as JSON. */
  MOOTHALL_DIRECTORIES: directories.default({}),
  MOOTHALL_METRICS_TOKEN: z.string().min(16).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Settings = z.output<typeof settings>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once; refuses with everything that is wrong with it in one sentence each. */
export function readSettings(environment: Environment): Settings {
  const parsed = settings.safeParse(withFiles(environment));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Refusal('config.unfit', { problems: problems.join('; ') });
}

/** What a `NAME_FILE` points at, as a secret store mounts it, stands for NAME. */
function withFiles(environment: Environment): Environment {
  const names = Object.keys(settings.shape).filter((name) => environment[`${name}_FILE`] !== undefined);
  const read = names
    .filter((name) => !name.endsWith('_FILE'))
    .map((name) => [name, contents(environment[`${name}_FILE`] ?? '')]);
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  return z.record(z.string(), z.string()).parse(Object.fromEntries([...given, ...read]));
}

function contents(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new Refusal('config.file-unreadable', { path });
  }
}
