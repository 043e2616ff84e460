import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { importGazetteer } from '#capabilities/gazetteer';
import { importAreas, importMap } from '#capabilities/mapping';
import type { Act, AuthorityId } from '#language';
import { transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { exportedOn, generateBorough, writeGazetteer, writeMap } from '../../demo/index.ts';

const seed = 7;
const folder = join(import.meta.dirname, `../../.moothall/test/borough-${String(seed)}-${exportedOn}`);

type Ground = { readonly database: Database; readonly authority: AuthorityId };

/** Imports the small borough's gazetteer, wards and map from files that are written once and kept. */
export async function importPlaces({ database, authority }: Ground, act: Act): Promise<void> {
  await keepFiles();
  const [areas, streets, land] = await Promise.all([geojson('areas'), geojson('streets'), geojson('land')]);
  await transaction(database, authority, (tx) => importAreas(tx, areas, act));
  await transaction(database, authority, (tx) => importMap(tx, { streets, land }, act));
  const [path, rejects] = [join(folder, 'gazetteer.csv'), join(folder, 'rejects.csv')];
  await importGazetteer({ database, authority, path, rejects, act });
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
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}
