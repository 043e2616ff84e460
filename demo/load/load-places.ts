import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importGazetteer } from '#capabilities/gazetteer';
import { importAreas, importMap } from '#capabilities/mapping';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import { writeGazetteer, writeMap } from '../index.ts';
import type { Borough } from '../index.ts';
import type { Loading } from './loading.ts';

type Ground = Pick<Loading, 'database' | 'authority' | 'folder' | 'say'>;

/** Writes the borough's files and imports them, as a council would those that it is sent. The same again changes nothing. */
export async function loadPlaces(
  borough: Borough,
  { database, authority, folder, say }: Ground,
  act: Act,
): Promise<void> {
  await writeMap(borough, folder);
  const [areas, streets, land] = await Promise.all(
    (['areas', 'streets', 'land'] as const).map(async (name) => ({
      name: `${name}.geojson`,
      text: await readFile(join(folder, `${name}.geojson`), 'utf8'),
    })),
  );
  if (!areas || !streets || !land) throw new RangeError('the map has three files');
  await transaction(database, authority, (tx) => importAreas(tx, areas, act));
  await transaction(database, authority, (tx) => importMap(tx, { streets, land }, act));
  const name = borough.name.en;
  say(`${name}: ${counted(borough.streets.length)} streets in ${counted(borough.wards.length)} wards`);
  const path = join(folder, 'gazetteer.csv');
  await writeGazetteer(borough, path);
  const rejects = join(folder, 'gazetteer-rejects.csv');
  await importGazetteer({ database, authority, path, rejects, act });
  say(`${name}: ${counted(borough.properties.length)} addresses`);
}

const counted = (count: number): string => count.toLocaleString('en-GB');
