import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { z } from 'zod';
import { Refusal } from '#platform/errors';

/** A file of a backup as its manifest describes it: where below the backup's folder, and the SHA-256 of its bytes. */
export const keptFile = z.object({ path: z.string(), bytes: z.number(), digest: z.string() });
export type KeptFile = z.output<typeof keptFile>;

/** Writes a stream into a new file below `folder`, compressed where its name ends in `.zst`, down to the disk. */
export async function keepFile(folder: string, path: string, source: Readable): Promise<KeptFile> {
  const to = join(folder, path);
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const sum = createHash('sha256');
  let bytes = 0;
  const measured = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      sum.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  const file = createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true });
  if (path.endsWith('.zst')) await pipeline(source, createZstdCompress(), measured, file);
  else await pipeline(source, measured, file);
  return { path, bytes, digest: sum.digest('hex') };
}

/** What stands in a file of a backup, without its compression. */
export function readKept(folder: string, path: string): Readable {
  const file = createReadStream(join(folder, path));
  if (!path.endsWith('.zst')) return file;
  const plain = createZstdDecompress();
  file.on('error', (error) => plain.destroy(error));
  return file.pipe(plain);
}

/** Refuses a backup of which a file is missing, cut off or changed. */
export async function checkFiles(folder: string, files: readonly KeptFile[]): Promise<void> {
  for (const { path, bytes, digest } of files) {
    const found = await stat(join(folder, path)).catch(() => undefined);
    if (!found) throw new Refusal('backup.file-missing', { folder, path });
    if (found.size !== bytes || (await digestOf(join(folder, path))) !== digest)
      throw new Refusal('backup.file-damaged', { folder, path });
  }
}

async function digestOf(path: string): Promise<string> {
  const sum = createHash('sha256');
  await pipeline(createReadStream(path), sum);
  return sum.digest('hex');
}

/** The names in a folder reach the disk only with the folder itself. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
