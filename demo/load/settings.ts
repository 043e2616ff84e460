import { authorityId } from '#language';
import { z } from 'zod';

const settings = z.strictObject({
  /** The application's own login. */
  databaseUrl: z.string().min(1),
  authority: authorityId,
  size: z.enum(['small', 'full']),
  /** The load date: nothing has happened on it yet. */
  today: z.iso.date().transform((day) => Temporal.PlainDate.from(day)),
  /** Where the borough's files are written. */
  folder: z.string().min(1),
  /** The tenant of the directory that the officers sign in with: they are known by it and by their object id. */
  tenant: z.string().min(1).default('thornmere'),
});

export type Settings = z.output<typeof settings>;

/** Reads the settings from JSON, or says in one line what is wrong with them. */
export function readSettings(json: string | undefined): Settings {
  if (json === undefined) throw new Error('Its settings are missing: JSON in MOOTHALL_DEMO.');
  const parsed = settings.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}

/**
 * A login whose commits do not wait for the disk, in its own sessions alone. What a crash takes back is invented, and its
 * progress is taken back with it: each transaction holds both, so that the loading goes on from there.
 */
export function withoutWaiting(databaseUrl: string): string {
  const address = new URL(databaseUrl);
  address.searchParams.set('options', '-c synchronous_commit=off');
  return address.href;
}
