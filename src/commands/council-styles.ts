import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { buildAssets } from '#platform/assets';

/** Where styles are built from, for whom, and where they are kept. */
export type Styles = Parameters<typeof buildAssets>[0];

/**
 * Compiles a council's styles into the cache on another thread: here they would hold up every answer for seconds. Whoever
 * builds them afterwards finds them there.
 */
export async function prepareStyles(styles: Styles): Promise<void> {
  const worker = new Worker(join(import.meta.dirname, 'council-styles-thread.ts'), { workerData: styles });
  await once(worker, 'exit');
}
