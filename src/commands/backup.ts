import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sealHeads } from '#capabilities/ledger';
import { authorityId } from '#language';
import { copyDatabase, keepFolder, readOrigin, takeBase, writeManifest } from '#platform/backup';
import type { Content, Head, KeptFile } from '#platform/backup';
import { systemClock } from '#platform/clock';
import { closeDatabase, openDatabase, transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import { databaseToKeep } from './database-to-keep.ts';
import type { DatabaseToKeep } from './database-to-keep.ts';
import { checkout } from './installation.ts';
import { keptFolders } from './kept-folders.ts';
import { readArguments } from './read-arguments.ts';
import { inMegabytes, reporterFor } from './report-of.ts';
import type { Around } from './up.ts';
import { usage } from './usage.ts';

const options = { copy: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** Makes one backup in an empty folder, while everything goes on. The manifest is written when all else is on the disk. */
export async function backUp(args: readonly string[], { environment, say }: Around): Promise<void> {
  const { values, positionals } = readArguments(args, { options, allowPositionals: true });
  const [given] = positionals;
  if (given === undefined || positionals.length > 1) throw new Refusal('backup.no-folder', { usage });
  const folder = resolve(given);
  const report = reporterFor(values.json === true, say);
  await makeFolder(folder);
  const database = await databaseToKeep(environment, report.note);
  try {
    const began = systemClock.now();
    const origin = await readOrigin(database.ownerUrl);
    const heads = await headsOf(database.ownerUrl, origin.councils);
    const { content, files } = await keepDatabase(database, folder, values.copy === true);
    const kept = [...files];
    for (const one of keptFolders(environment)) kept.push(...(await keepFolder(folder, one)));
    const ended = systemClock.now();
    const moothall = await versionOf();
    await writeManifest(folder, { ...origin, moothall, began, ended, heads, content, files: kept });
    const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
    report.done({ folder, kind: content.kind, began: began.toString(), ended: ended.toString(), bytes }, [
      `${content.kind === 'base' ? 'base backup' : 'copy'} in ${folder}: ${inMegabytes(bytes)} in ${String(kept.length)} files`,
      content.kind === 'base'
        ? `restores to ${ended.toString()}, and to any later moment of the log in MOOTHALL_BACKUPS`
        : `restores to ${began.toString()}, into an empty database of PostgreSQL 15 or later`,
      'the key file is not in it: keep a copy of that elsewhere',
    ]);
  } finally {
    await database.release();
  }
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new Refusal('restore.folder-not-empty', { folder });
}

async function keepDatabase(
  { ownerUrl, superuserUrl }: DatabaseToKeep,
  folder: string,
  asCopy: boolean,
): Promise<{ readonly content: Content; readonly files: readonly KeptFile[] }> {
  if (asCopy || superuserUrl === undefined) return copyDatabase(ownerUrl, folder);
  const { file, first, last } = await takeBase(superuserUrl, folder);
  return { content: { kind: 'base', first, last }, files: [file] };
}

async function headsOf(ownerUrl: string, councils: readonly { readonly id: number }[]): Promise<Head[]> {
  const database = openDatabase({ url: ownerUrl, connections: 1, name: 'moothall backup' });
  try {
    const heads: Head[] = [];
    for (const { id } of councils)
      for (const { digest, ...head } of await transaction(database, authorityId.parse(id), sealHeads))
        heads.push({ authority: id, ...head, digest: digest.toString('hex') });
    return heads;
  } finally {
    await closeDatabase(database);
  }
}

async function versionOf(): Promise<string> {
  const text = await readFile(join(checkout, 'package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}
