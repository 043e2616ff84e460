import { createHash } from 'node:crypto';
import type { Act, AuthorityId } from '#language';
import { transaction } from '#platform/database';
import type { Database, Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { assetLayers } from '../assets/asset-layers.ts';
import { liveImports } from '../assets/live-import.ts';
import { beginAssets, goLive } from './asset-imports.ts';
import { changesTo, endAssets, writeAssets } from './asset-changes.ts';
import type { AssetChanges } from './asset-changes.ts';
import { readAssets } from './read-assets.ts';
import type { ReadAssets, Reject } from './read-assets.ts';
import type { GeoFile } from './read-geojson.ts';

/** For whom a file is imported: the verb begins its own transactions. */
export type Into = { readonly database: Database; readonly authority: AuthorityId };

export type AssetFile = GeoFile & {
  readonly layer: string;
  /** `whole`: the file is the layer, and what it lacks has ended. `changes`: what it has is added or changed. */
  readonly holds?: 'whole' | 'changes' | undefined;
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean | undefined;
  /** Is given what was not taken before anything else happens. */
  readonly putAside?: ((rejects: readonly Reject[]) => Promise<void>) | undefined;
};

export type AssetsImported = {
  readonly outcome: 'live' | 'same' | 'dry-run';
  readonly layer: string;
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly kept: number;
  readonly rejects: readonly Reject[];
};

/** A few wrong rows are put aside; more than one in a hundred means that something is wrong with the file. */
const tolerated = { share: 0.01, least: 20 };
const batch = 5_000;

/**
 * Takes a layer of things from a GeoJSON or CSV file. It is written in batches beside what answers, each a transaction of
 * its own, and answers at once when it is whole; if it dies on the way nothing has changed. What is gone is ended and never
 * deleted, since cases are about it. The same file again changes nothing.
 */
export async function importAssets(into: Into, file: AssetFile, act: Act): Promise<AssetsImported> {
  const { layer, holds = 'whole', dryRun = false } = file;
  const begin = async <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
    transaction(into.database, into.authority, work);
  const digest = digestOf(file, holds);
  const live = await begin((tx) => liveOf(tx, layer));
  if (live.digest === digest) return told(layer, 'same', { rejects: [] });
  const read = readAssets(file);
  await file.putAside?.(read.rejects);
  refuseMany(file, read);
  const changes = await changesTo(begin, read, { layer, holds, live: live.number });
  const total = changes.added.length + changes.changed.length + changes.ended.length;
  const outcome = total === 0 ? 'same' : dryRun ? 'dry-run' : 'live';
  if (outcome === 'live') {
    const number = await begin((tx) =>
      beginAssets(tx, { layer, file: file.name, digest, after: live.number }, act),
    );
    const rows = [...changes.added, ...changes.changed];
    for (let at = 0; at < rows.length; at += batch)
      await begin((tx) => writeAssets(tx, rows.slice(at, at + batch), { layer, number }));
    for (let at = 0; at < changes.ended.length; at += batch)
      await begin((tx) => endAssets(tx, changes.ended.slice(at, at + batch), { layer, number }));
    await begin((tx) => goLive(tx, { layer, number, digest, counts: countsOf(changes) }, act));
  }
  return told(layer, outcome, { ...countsOf(changes), rejects: read.rejects });
}

async function liveOf(tx: Tx, layer: string): Promise<{ readonly number: number; readonly digest: string }> {
  const layers = (await assetLayers(tx)).map((one) => one.layer);
  if (!layers.includes(layer))
    throw new Refusal('mapping.unknown-layer', { layer, layers: layers.join(', ') });
  return (await liveImports(tx)).get(layer) ?? { number: 0, digest: '' };
}

function refuseMany({ name: file }: GeoFile, { rows, gone, rejects }: ReadAssets): void {
  const of = rows.length + gone.length + rejects.length;
  const isTolerable =
    rejects.length <= Math.max(tolerated.least, of * tolerated.share) && rejects.length < of;
  if (isTolerable) return;
  const [first] = rejects;
  throw new Refusal('mapping.too-many-rejects', {
    file,
    rejected: rejects.length,
    of,
    line: first?.number ?? 0,
  });
}

function countsOf({ added, changed, ended, kept }: AssetChanges) {
  return { added: added.length, changed: changed.length, ended: ended.length, kept };
}

function told(
  layer: string,
  outcome: AssetsImported['outcome'],
  counts: Partial<AssetsImported> & Pick<AssetsImported, 'rejects'>,
): AssetsImported {
  return { outcome, layer, added: 0, changed: 0, ended: 0, kept: 0, ...counts };
}

function digestOf({ text }: GeoFile, holds: string): string {
  return createHash('sha256').update(`${holds}\n`).update(text).digest('base64url').slice(0, 22);
}
