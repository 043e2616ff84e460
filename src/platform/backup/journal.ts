import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { authorityId, uuid } from '#language';

/** One erasure, as the journal keeps it: identifiers alone. `events` are those whose details were erased. */
const entry = z.object({
  authority: authorityId,
  erasure: uuid,
  at: z.string().transform((text) => Temporal.Instant.from(text)),
  events: z.array(uuid),
  /** What went with them, by identifiers and codes. */
  destroyed: z.unknown().optional(),
});
export type Erased = z.output<typeof entry>;

const name = 'erasures.jsonl';

/**
 * Adds erasures to the journal that stands beside the backups, so that a restore of an older state can do them again. They are
 * on the disk when this resolves; the same one twice does no harm.
 */
export async function writeErasures(folder: string, erased: readonly Erased[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const file = await open(join(folder, name), 'a', 0o600);
  try {
    // A line that a crash cut off stays alone on its line.
    await file.write(`\n${erased.map((one) => JSON.stringify(one)).join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Everything that was ever erased, by its identifier. A line that was cut off is left out: it was written again. */
export async function readErasures(folder: string): Promise<readonly Erased[]> {
  const text = await readFile(join(folder, name), 'utf8').catch(unlessMissing);
  const read = text.split('\n').map((line) => entry.safeParse(parsed(line)));
  const known = read.flatMap(({ data }) => (data ? [data] : []));
  return [...new Map(known.map((one) => [one.erasure, one])).values()];
}

/** One that is there and cannot be read is no empty one: what was erased would come back unnoticed. */
function unlessMissing(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
  throw error;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
