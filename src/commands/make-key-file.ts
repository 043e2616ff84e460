import { makeKeys } from '#platform/crypto';
import { Refusal } from '#platform/errors';
import { readArguments } from './read-arguments.ts';
import { usage } from './usage.ts';

/** `keys make FILE` */
export async function makeKeyFile(args: readonly string[]): Promise<void> {
  const { positionals } = readArguments(args, { options: {}, allowPositionals: true });
  const [path, more] = positionals;
  if (path === undefined) throw new Refusal('command.needs-file', { usage });
  if (more !== undefined) throw new Refusal('command.too-much', { argument: more, usage });
  await makeKeys(path).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw new Refusal('command.file-exists', { path });
    throw code === 'ENOENT' ? new Refusal('command.no-folder', { path }) : error;
  });
}
