import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Kept, Shelf } from './shelf.ts';

type DiskSettings = { readonly folder: string; readonly mostBytes: number };

const header = z.object({
  type: z.enum(['image/png', 'image/jpeg', 'image/webp', 'none']),
  until: z.number(),
});

/**
 * Pictures as files, a line about each before its bytes; several processes may share the folder. Each tenth of its room that is
 * filled it looks through the folder, and takes away the oldest until a tenth is free.
 */
export function diskShelf({ folder, mostBytes }: DiskSettings): Shelf {
  let since = Infinity; // the first that is put looks at what other processes have left
  return {
    take: async (key) => {
      const bytes = await readFile(join(folder, key)).catch(() => undefined);
      return bytes && parsed(bytes);
    },
    put: async (key, kept) => {
      try {
        await write(join(folder, key), kept);
      } catch {
        return;
      }
      since += kept.body.length;
      if (since < mostBytes / 10) return;
      since = 0;
      await clear(folder, mostBytes).catch(() => undefined);
    },
  };
}

function parsed(bytes: Buffer): Kept | undefined {
  const end = bytes.indexOf('\n');
  if (end < 0 || end > 200) return undefined;
  try {
    const said = header.parse(JSON.parse(bytes.toString('utf8', 0, end)));
    return { ...said, body: bytes.subarray(end + 1) };
  } catch {
    return undefined;
  }
}

let written = 0;

/** Under another name first: who reads meanwhile has the old one, or the new one whole. */
async function write(path: string, { type, until, body }: Kept): Promise<void> {
  written += 1;
  const unfinished = `${path}.${String(process.pid)}-${String(written)}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(unfinished, Buffer.concat([Buffer.from(`${JSON.stringify({ type, until })}\n`), body]));
  await rename(unfinished, path);
}

async function clear(folder: string, mostBytes: number): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const known = await stat(path).catch(() => undefined);
    if (known) files.push({ path, size: known.size, at: known.mtimeMs });
  }
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.toSorted((one, other) => one.at - other.at)) {
    if (total <= mostBytes * 0.9) break;
    await rm(path, { force: true });
    total -= size;
  }
}
