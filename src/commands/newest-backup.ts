import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ ended: z.iso.datetime() });

/** When the newest backup in a folder was finished, by the manifest that is written last; nothing if there is none. */
export async function newestBackup(folder: string): Promise<Temporal.Instant | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const found = await Promise.all([folder, ...folders].map(endedIn));
  return found
    .filter((at) => at !== undefined)
    .toSorted((one, other) => Temporal.Instant.compare(one, other))
    .at(-1);
}

async function endedIn(folder: string): Promise<Temporal.Instant | undefined> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return Temporal.Instant.from(manifest.parse(JSON.parse(text)).ended);
  } catch {
    return undefined;
  }
}
