import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { readKept } from './kept-file.ts';

type RunAs = { readonly uid: number; readonly gid: number };

/** The files of a base backup, in an empty folder, as the user who will run the server. */
export async function unpackBase(folder: string, to: string, as: RunAs | undefined): Promise<void> {
  const tar = spawn('tar', ['-x', '-p', '-f', '-', '-C', to], {
    ...as,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = Promise.withResolvers<number | null>();
  tar.once('error', ended.reject);
  tar.once('close', ended.resolve);
  const said = text(tar.stderr);
  // What tar says tells more than that nobody reads on.
  const written = await pipeline(readKept(folder, 'base.tar.zst'), tar.stdin).then(
    () => undefined,
    (error: unknown) => error,
  );
  const code = await ended.promise;
  if (code !== 0)
    throw new Error(`tar ended with ${String(code)}: ${(await said).trim()}`, { cause: written });
}
