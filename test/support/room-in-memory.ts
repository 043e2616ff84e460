import { createHash } from 'node:crypto';
import { existsSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';

const memory = '/dev/shm';
const enough = 6 * 1024 ** 3;

/**
 * A folder in memory for the test databases of a checkout, or nothing where memory is short. Each database is twelve hundred
 * small files: a clone took 720 ms on a disk and 40 ms here.
 */
export function roomInMemory(checkout: string): string | undefined {
  if (!existsSync(memory)) return undefined;
  const { bavail, bsize } = statfsSync(memory);
  const digest = createHash('sha256').update(checkout).digest('hex').slice(0, 12);
  return Math.min(bavail * bsize, freemem()) < enough ? undefined : join(memory, `moothall-test-${digest}`);
}
