import { join } from 'node:path';
import type { Ground } from '../ground/ground.ts';
import { statementsOf } from './recorded.ts';
import type { Statement } from './recorded.ts';

export type RecordedWeb = AsyncDisposable & {
  /** What it has sent to the database since this was last asked. */
  readonly statements: () => Promise<readonly Statement[]>;
};

/** `moothall web` with its statements written down: to learn from, never to measure. */
export async function serveRecorded(ground: Ground): Promise<RecordedWeb> {
  const file = join(ground.folder, 'statements.json');
  const web = await ground.serve({
    execArgv: ['--import', join(import.meta.dirname, 'preload.ts')],
    settings: { MOOTHALL_BENCH_STATEMENTS: file },
  });
  return { statements: async () => statementsOf(web.pid, file), [Symbol.asyncDispose]: web.stop };
}
