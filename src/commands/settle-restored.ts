import {
  books,
  eraseDetails,
  holdsSeal,
  knownErasures,
  recordJournalled,
  verifyInStretches,
} from '#capabilities/ledger';
import type { Begin, SealHead } from '#capabilities/ledger';
import { authorityId } from '#language';
import type { Act } from '#language';
import { bringBackFolder, readErasures } from '#platform/backup';
import type { Erased, Manifest } from '#platform/backup';
import { systemClock } from '#platform/clock';
import type { Environment } from '#platform/config';
import { closeDatabase, migrate, openDatabase, transaction } from '#platform/database';
import type { Migration } from '#platform/database';
import { destroyAgain } from '#services';
import { keyNotes } from './key-notes.ts';
import { source } from './installation.ts';
import { keptFolders } from './kept-folders.ts';

export type Restoring = {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Those under which the backup was made. */
  readonly migrations: readonly Migration[];
  readonly environment: Environment;
  /** Where the log and the journal of erasures are. */
  readonly backups: string | undefined;
  readonly note: (line: string) => void;
  readonly target: { readonly at: Temporal.Instant | undefined; readonly timeline: number | undefined };
};

type Verified = {
  readonly slug: string;
  readonly rows: number;
  readonly seals: number;
  readonly details: number;
};

export type Restored = {
  readonly councils: readonly Verified[];
  /** How many were done again; nothing without a journal. */
  readonly erasures: number | undefined;
  readonly files: number;
  readonly notes: readonly string[];
  readonly damage: readonly string[];
};

/** What every restore ends with, before anybody may use it: later migrations, later erasures, files, seals. Twice is once. */
export async function settleRestored(
  restoring: Restoring,
  ownerUrl: string,
  moved: () => Promise<void> = async () => {},
): Promise<Restored> {
  const { folder, manifest, backups, note } = restoring;
  const applied = await migrate(ownerUrl, source);
  if (applied.length > 0) note(`${String(applied.length)} migrations that are newer than the backup`);
  await moved();
  const database = openDatabase({ url: ownerUrl, connections: 2, name: 'moothall restore' });
  try {
    const councils: Verified[] = [];
    const begins: Begin[] = [];
    const damage: string[] = [];
    const journal = backups === undefined ? undefined : await readErasures(backups);
    let erasures = 0;
    for (const { id, slug } of manifest.councils) {
      const authority = authorityId.parse(id);
      const begin: Begin = async (work) => transaction(database, authority, work);
      begins.push(begin);
      erasures += await eraseAgain(
        begin,
        (journal ?? []).filter((one) => one.authority === authority),
      );
      note(`verifying the ledger of ${slug}`);
      const { damage: found, ...verdict } = await verifyInStretches(begin);
      councils.push({ slug, ...verdict });
      damage.push(...found.map(({ book, at, what }) => `${slug}: ${what} in ${book}, ${at}`));
      damage.push(...(await lostSeals(begin, { id, slug }, manifest)));
    }
    let files = 0;
    for (const one of keptFolders(restoring.environment))
      files += await bringBackFolder(folder, one, manifest.files);
    const notes = await keyNotes(restoring, begins);
    return { councils, erasures: journal && erasures, files, notes, damage };
  } finally {
    await closeDatabase(database);
  }
}

/** Gives how many this state did not know of. */
async function eraseAgain(begin: Begin, journal: readonly Erased[]): Promise<number> {
  const at = systemClock.now();
  const act: Act = { by: { kind: 'system', name: 'restore' }, channel: 'system', request: 'restore', at };
  const ids = journal.map(({ erasure }) => erasure);
  const known = await begin((tx) => knownErasures(tx, ids));
  const missing = journal.filter(({ erasure }) => !known.has(erasure));
  for (const { erasure: id, events, destroyed } of missing)
    await begin(async (tx) => {
      if (destroyed !== undefined) await destroyAgain(tx, destroyed, act);
      await eraseDetails(tx, { id, events, destroyed }, act);
      await recordJournalled(tx, [{ id }], at);
    });
  return missing.length;
}

/** Seals that stood when the backup began, and are not there, or are others. */
async function lostSeals(
  begin: Begin,
  council: { readonly id: number; readonly slug: string },
  { heads }: Manifest,
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { book: name, number, digest } of heads.filter(({ authority }) => authority === council.id)) {
    const book = books.find((one) => one === name);
    const head: SealHead | undefined = book && { book, number, digest: Buffer.from(digest, 'hex') };
    if (head && !(await begin((tx) => holdsSeal(tx, head))))
      lost.push(`${council.slug}: seal ${String(number)} of ${name} is not the one that the backup names`);
  }
  return lost;
}
