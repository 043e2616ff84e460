import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { importGazetteer } from '#capabilities/gazetteer';
import { importAreas, importAssets, importMap } from '#capabilities/mapping';
import type { Act, AuthorityId } from '#language';
import { transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { generateBorough, writeAssets, writeGazetteer, writeMap } from '../../demo/index.ts';

const seed = 7;
const checkout = join(import.meta.dirname, '../..');
const folder = join(checkout, '.moothall/test', `borough-${String(seed)}-${await digestOfGenerator()}`);

type Ground = { readonly database: Database; readonly authority: AuthorityId };

/** Imports the small borough's gazetteer, wards, rounds, map and libraries from files that are written once and kept. */
export async function importPlaces({ database, authority }: Ground, act: Act): Promise<void> {
  await keepFiles();
  const [streets, land] = await Promise.all([geojson('streets'), geojson('land')]);
  for (const areas of [await geojson('areas'), await geojson('rounds')])
    await transaction(database, authority, (tx) => importAreas(tx, areas, act));
  await transaction(database, authority, (tx) => importMap(tx, { streets, land }, act));
  const [path, rejects] = [join(folder, 'gazetteer.csv'), join(folder, 'rejects.csv')];
  await importGazetteer({ database, authority, path, rejects, act });
  const libraries = await readFile(join(folder, 'libraries.csv'), 'utf8');
  const file = { layer: 'libraries', name: 'libraries.csv', text: libraries };
  await importAssets({ database, authority }, file, act);
}

async function geojson(name: string): Promise<{ readonly name: string; readonly text: string }> {
  return { name: `${name}.geojson`, text: await readFile(join(folder, `${name}.geojson`), 'utf8') };
}

/** Two at a time write them twice and keep one. */
async function keepFiles(): Promise<void> {
  if (existsSync(folder)) return;
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  const borough = generateBorough({ seed, size: 'small' });
  await writeMap(borough, unfinished);
  await writeGazetteer(borough, join(unfinished, 'gazetteer.csv'));
  await writeAssets(borough, unfinished);
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

/** What was written by another generator is another borough. */
async function digestOfGenerator(): Promise<string> {
  const files = await Array.fromAsync(glob('demo/**/*.ts', { cwd: checkout }));
  const digest = createHash('sha256');
  for (const file of files.toSorted()) digest.update(file).update(await readFile(join(checkout, file)));
  return digest.digest('hex').slice(0, 12);
}
