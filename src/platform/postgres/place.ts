import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '#platform/errors';
import { copyOfBinaries, packagedBinaries } from './binaries.ts';
import { holds } from './holds.ts';
import type { RunAs } from './run-as.ts';

/** Where a server's files are, and as whom it runs (`as` is absent: as the present user). */
export interface Place {
  readonly folder: string;
  readonly data: string;
  readonly binaries: string;
  /** Where the binaries must be copied from first, because the server's user cannot reach the installed ones. */
  readonly copyFrom?: string;
  readonly as?: RunAs;
}

const system = '/var/lib/moothall';

/**
 * PostgreSQL never runs as root. Started by root it runs as the owner of its data or as `nobody`; when that user
 * cannot reach the checkout (one in /root, say), binaries and data go to /var/lib/moothall. Data that exists stays
 * where it is.
 */
export function choosePlace({ checkout, home }: { checkout: string; home: string }): Place {
  mkdirSync(home, { recursive: true });
  const packaged = packagedBinaries(checkout);
  const near = folderAt(join(realpathSync(home), 'postgres'));
  if (process.getuid?.() !== 0) return ownPlace({ ...near, binaries: packaged });
  const far = folderAt(join(system, createHash('sha256').update(near.folder).digest('hex').slice(0, 16)));
  const as = ownerOf(near.data) ?? nobody();
  if (!existsSync(far.data) && canReach(as, [realpathSync(home), join(packaged, 'bin/postgres')])) {
    return opened({ ...near, binaries: packaged, as });
  }
  if (existsSync(near.data))
    throw new Refusal('postgres.folder-unreachable', { folder: near.folder, uid: as.uid });
  const place = opened({
    ...far,
    binaries: copyOfBinaries(packaged, far.folder),
    copyFrom: packaged,
    as: nobody(),
  });
  writeFileSync(join(far.folder, 'belongs-to'), `${realpathSync(checkout)}\n`);
  return place;
}

function folderAt(folder: string): { folder: string; data: string } {
  return { folder, data: join(folder, 'data') };
}

function ownPlace(place: Place): Place {
  const owner = ownerOf(place.data)?.uid ?? process.getuid?.();
  if (owner !== process.getuid?.()) {
    throw new Refusal('postgres.folder-of-another-user', { folder: place.folder, uid: owner ?? 0 });
  }
  mkdirSync(place.folder, { recursive: true });
  return place;
}

/** The server's user passes through the folders that root makes, whatever root's umask; only `data` is its own. */
function opened(place: Place): Place {
  mkdirSync(place.folder, { recursive: true });
  chmodSync(place.folder, 0o755);
  if (dirname(place.folder) === system) chmodSync(system, 0o755);
  return place;
}

function ownerOf(data: string): RunAs | undefined {
  const { uid, gid } = statSync(data, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? undefined : { uid, gid };
}

/** initdb insists on a user that /etc/passwd knows, which is why this is not just an unused number. */
function nobody(): RunAs {
  const entry = /^nobody:[^:]*:(?<uid>-?\d+):(?<gid>-?\d+):/m.exec(
    readFileSync('/etc/passwd', 'utf8'),
  )?.groups;
  return { uid: Number(entry?.['uid'] ?? 65_534), gid: Number(entry?.['gid'] ?? 65_534) };
}

function canReach(as: RunAs, paths: readonly string[]): boolean {
  return holds('for path; do test -x "$path" || exit 1; done', paths, as);
}
