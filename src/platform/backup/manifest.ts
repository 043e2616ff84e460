import { open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '#platform/errors';
import { keptFile, syncFolder } from './kept-file.ts';

/** How backups are laid out; a later Moothall that lays them out otherwise counts one up. */
export const format = 1;

const name = 'manifest.json';
const instant = z.string().transform((text) => Temporal.Instant.from(text));

/** The last seal of one book of a council when the backup began, in hexadecimal: it must be found again. */
const head = z.object({
  authority: z.number(),
  book: z.string(),
  number: z.number(),
  digest: z.string(),
});
export type Head = z.output<typeof head>;

const table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number(),
  file: z.string(),
});
export type KeptTable = z.output<typeof table>;

const content = z.discriminatedUnion('kind', [
  /** The whole cluster, for the PostgreSQL that comes with Moothall: can be brought to any moment after `ended`. */
  z.object({ kind: z.literal('base'), first: z.string(), last: z.string() }),
  /** The rows of one moment, `began`, for any PostgreSQL. */
  z.object({
    kind: z.literal('copy'),
    tables: z.array(table),
    partitions: z.array(z.object({ name: z.string(), parent: z.string(), bound: z.string() })),
    sequences: z.array(z.object({ name: z.string(), last: z.string() })),
  }),
]);
export type Content = z.output<typeof content>;
export type Copy = Extract<Content, { kind: 'copy' }>;

const manifest = z.object({
  format: z.literal(format),
  moothall: z.string(),
  migrations: z.array(z.object({ name: z.string(), digest: z.string() })),
  /** Of the server, as it says itself: 180004; and the number that tells clusters apart. */
  postgres: z.number(),
  cluster: z.string(),
  began: instant,
  ended: instant,
  councils: z.array(z.object({ id: z.number(), slug: z.string() })),
  heads: z.array(head),
  /** Versions of the keys that are needed to read it, with their fingerprints. The keys themselves are never here. */
  keys: z.record(z.string(), z.string()),
  content,
  files: z.array(keptFile),
});
export type Manifest = z.output<typeof manifest>;

/** Written last, so that a backup without it was cut off. */
export async function writeManifest(folder: string, facts: Omit<Manifest, 'format'>): Promise<void> {
  const text = `${JSON.stringify({ format, ...facts }, undefined, 1)}\n`;
  const unfinished = join(folder, `${name}.unfinished`);
  const file = await open(unfinished, 'wx', 0o600);
  await file.writeFile(text);
  await file.sync();
  await file.close();
  await rename(unfinished, join(folder, name));
  await syncFolder(folder);
}

/** What a backup says of itself. Refuses what is none, what was cut off, and what a newer Moothall laid out. */
export async function readManifest(folder: string): Promise<Manifest> {
  const found = await readdir(folder).catch((): string[] => []);
  if (found.length === 0) throw new Refusal('backup.none', { folder });
  if (!found.includes(name)) throw new Refusal('backup.cut-off', { folder });
  const written = parsed(await readFile(join(folder, name), 'utf8'));
  const [, version = 0] = /^\{"format":(\d+)/.exec(JSON.stringify(written)) ?? [];
  if (Number(version) > format) throw new Refusal('backup.newer-layout', { folder });
  const read = manifest.safeParse(written);
  if (!read.success) throw new Refusal('backup.file-damaged', { folder, path: name });
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
