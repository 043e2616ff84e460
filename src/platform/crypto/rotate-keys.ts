import { Refusal } from '#platform/errors';
import { newKey, readKeyFile, replaceKeyFile } from './key-file.ts';
import { currentAt } from './open-keys.ts';

export type Rotation = { readonly version: string; readonly from: Temporal.Instant };

/** Adds a version that takes over at `from`; the others stay. Refuses while an earlier one is still to take over. */
export async function rotateKeys(
  path: string,
  { now, from }: { readonly now: Temporal.Instant; readonly from: Temporal.Instant },
): Promise<Rotation> {
  const file = await readKeyFile(path);
  const current = currentAt(file, now);
  if (file.next && current !== file.next.version)
    throw new Refusal('keys.rotating', { path, version: file.next.version, from: file.next.from.toString() });
  const version = String(Math.max(0, ...Object.keys(file.keys).map(numberIn)) + 1);
  await replaceKeyFile(path, {
    current,
    next: { version, from },
    keys: { ...file.keys, [version]: newKey() },
  });
  return { version, from };
}

type Dropping = { readonly now: Temporal.Instant; readonly retire: () => Promise<void> };

/**
 * Takes a version out of the file, after `retire` has written down that nothing needs it. Refuses the one that is in use
 * or about to be, and one that is not there.
 */
export async function dropKey(path: string, version: string, { now, retire }: Dropping): Promise<void> {
  const file = await readKeyFile(path);
  if (!(version in file.keys)) throw new Refusal('keys.no-such-version', { path, version });
  const current = currentAt(file, now);
  if (version === current || (version === file.next?.version && current !== version))
    throw new Refusal('keys.in-use', { path, version });
  await retire();
  const keys = Object.fromEntries(Object.entries(file.keys).filter(([name]) => name !== version));
  const next = file.next?.version === current ? undefined : file.next;
  await replaceKeyFile(path, { current, next, keys });
}

function numberIn(version: string): number {
  return /^\d{1,9}$/.test(version) ? Number(version) : 0;
}
