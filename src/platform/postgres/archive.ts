import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '#platform/errors';
import { holds } from './holds.ts';
import type { Place } from './place.ts';

/**
 * Settings under which the server keeps its log in a folder, segment by segment, at least once a minute. Each arrives whole
 * and on the disk, or not at all, and none is ever written over: the same one once more is no fault, another is refused.
 * What is not full compresses to some 20 KB.
 */
export function archivingIn(folder: string): Readonly<Record<string, string>> {
  const to = `${quoted(folder)}/%f.gz`;
  const keep = `gzip -c1 "%p" > "$to.new" && sync "$to.new" && mv "$to.new" "$to" && sync ${quoted(folder)}`;
  return {
    archive_mode: 'on',
    archive_timeout: '60',
    archive_command: `to=${to}; if test -e "$to"; then gzip -cd "$to" | cmp -s - "%p"; else ${keep}; fi`,
  };
}

/** How far to go: to this moment, or to the end; in the newest course of things, or in an older one that a restore left. */
export interface Target {
  readonly at?: Temporal.Instant | undefined;
  readonly timeline?: number | undefined;
}

/** Settings under which the server reads its log back from there, up to a moment or to its end. */
export function recoveringFrom(folder: string, { at, timeline }: Target): Readonly<Record<string, string>> {
  const from = `${quoted(folder)}/%f.gz`;
  return {
    restore_command: `test -e ${from} && gzip -cd ${from} > "%p"`,
    recovery_target_timeline: timeline === undefined ? 'latest' : String(timeline),
    ...(at && {
      recovery_target_time: spelt(at),
      recovery_target_action: 'promote',
    }),
  };
}

/** Makes the folder of the log, for the eyes of the server's user alone; refuses one where that user cannot write. */
export function prepareArchive(folder: string, { as }: Place): void {
  // Other users may pass through what is above it, and no more.
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (as) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o700);
  if (!holds('test -w "$1" && test -x "$1"', [folder], as))
    throw new Refusal('postgres.archive-unreachable', { folder });
}

/** For the shell, and for PostgreSQL, to which `%` is a sign. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", String.raw`'\''`).replaceAll('%', '%%')}'`;
}

/** A server that is starting knows no names of time zones yet, not even Z; and it counts microseconds. */
function spelt(at: Temporal.Instant): string {
  return at.toString({ fractionalSecondDigits: 6, roundingMode: 'floor' }).replace('Z', '+00');
}
