import { randomBytes } from 'node:crypto';
import { chmod, chown, open, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { Refusal } from '#platform/errors';
import { keyBytes } from './keys.ts';

const key = z.string().refine((text) => Buffer.from(text, 'base64').length === keyBytes);
const instant = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    context.issues.push({ code: 'custom', message: 'is no instant', input: text });
    return z.NEVER;
  }
});

const written = z
  .object({
    current: z.string(),
    /** The version that takes over at an instant which every process has heard of before. */
    next: z.object({ version: z.string(), from: instant }).optional(),
    keys: z.record(z.string(), key),
  })
  .refine(({ current, next, keys }) => current in keys && (!next || next.version in keys));

/** A key file as it stands. */
export type KeyFile = z.output<typeof written>;

/** Reads a key file. Refuses what is missing, damaged, or open to others than its owner. */
export async function readKeyFile(path: string): Promise<KeyFile> {
  await checkOpenness(path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => refuse(error, path));
  if (text.trim() === '') throw new Refusal('keys.empty', { path });
  const parsed = written.safeParse(parseJson(text));
  if (!parsed.success) throw new Refusal('keys.unreadable', { path });
  return parsed.data;
}

/** Makes a key file that only its owner can read. Refuses to write over one. */
export async function makeKeys(path: string): Promise<void> {
  await writeFile(path, textOf({ current: '1', keys: { '1': newKey() } }), { mode: 0o600, flag: 'wx' });
}

/** Puts a changed key file in the place of the old one, at once, whole and on disk, for the same eyes. */
export async function replaceKeyFile(path: string, file: KeyFile): Promise<void> {
  const beside = `${path}.new`;
  const { uid, gid, mode } = await stat(path);
  const handle = await open(beside, 'w', 0o600);
  try {
    await handle.writeFile(textOf(file));
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (process.getuid?.() === 0) await chown(beside, uid, gid);
  await chmod(beside, mode & 0o640);
  await rename(beside, path);
}

export function newKey(): string {
  return randomBytes(keyBytes).toString('base64');
}

function textOf({ current, next, keys }: KeyFile): string {
  const soon = next && { version: next.version, from: next.from.toString() };
  return `${JSON.stringify({ current, next: soon, keys }, undefined, 2)}\n`;
}

/** Others may neither read it nor write to it; a group may read it, as systemd and Kubernetes hand out secrets. */
async function checkOpenness(path: string): Promise<void> {
  const { mode, uid } = await stat(path).catch((error: unknown) => refuse(error, path));
  if ((mode & 0o027) !== 0) throw new Refusal('keys.open-to-others', { path });
  const me = process.getuid?.() ?? uid;
  if (uid !== 0 && uid !== me) throw new Refusal('keys.of-another-user', { path });
}

function refuse(error: unknown, path: string): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM') throw new Refusal('keys.no-access', { path });
  if (code === 'EISDIR') throw new Refusal('keys.unreadable', { path });
  throw new Refusal('keys.missing', { path });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
