import { z } from 'zod';
import { systemClock } from '#platform/clock';
import type { Environment } from '#platform/config';
import { dropKey, retireKey, rotateKeys } from '#platform/crypto';
import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import { openInstallation } from './installation.ts';
import { readArguments } from './read-arguments.ts';
import { usage } from './usage.ts';

/** Time for every process, and every machine, to have read the file before its new key is used. */
const usualSeconds = '60';
const seconds = z.coerce.number().int().min(3).max(86_400);

/** `keys rotate FILE [--in SECONDS]`: needs no database, and nobody has to start again. */
export async function rotateKeyFile(args: readonly string[], say: (line: string) => void): Promise<void> {
  const { positionals, values } = readArguments(args, {
    options: { in: { type: 'string', default: usualSeconds } },
    allowPositionals: true,
  });
  const [path, more] = positionals;
  if (path === undefined) throw new Refusal('command.needs-file', { usage });
  const wait = seconds.safeParse(values.in);
  if (more !== undefined) throw new Refusal('command.too-much', { argument: more, usage });
  if (!wait.success) throw new Refusal('command.option-value', { argument: '--in', usage });
  const now = systemClock.now();
  const { version, from } = await rotateKeys(path, { now, from: now.add({ seconds: wait.data }) });
  say(`version ${version} of the keys takes over at ${from.toString({ smallestUnit: 'second' })}`);
  say('copy the file to every other machine before then, and to where its backup is kept');
}

type Around = { readonly environment: Environment; readonly say: (line: string) => void };

/** `keys retire FILE VERSION [--break-links]`: the file must be the installation's own. */
export async function retireKeyVersion(args: readonly string[], { environment, say }: Around): Promise<void> {
  const { positionals, values } = readArguments(args, {
    options: { 'break-links': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [path, version, more] = positionals;
  if (path === undefined || version === undefined) throw new Refusal('command.needs-file', { usage });
  if (more !== undefined) throw new Refusal('command.too-much', { argument: more, usage });
  const installation = await openInstallation({ ...environment, MOOTHALL_KEYS_FILE: path }, 'keys');
  await using held = new AsyncDisposableStack();
  held.defer(installation.close);
  const { database, councils } = installation;
  const now = systemClock.now();
  const retiring = { version, breakLinks: values['break-links'] };
  const retire = async () => {
    for (const { authority } of councils)
      await transaction(database, authority, (tx) => retireKey(tx, retiring, now));
  };
  await dropKey(path, version, { now, retire });
  say(`version ${version} of the keys is retired; replace the copies of the file, and its backup`);
}
