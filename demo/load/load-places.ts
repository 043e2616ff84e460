import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importGazetteer } from '#capabilities/gazetteer';
import { importAreas, importAssets, importMap } from '#capabilities/mapping';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import { writeAssets, writeGazetteer, writeMap } from '../index.ts';
import type { Borough } from '../index.ts';
import type { Loading } from './loading.ts';

type Ground = Pick<Loading, 'database' | 'authority' | 'folder' | 'say'> & {
  /** The day from which the collection rounds are as they are now. */
  readonly redrawnOn: Temporal.PlainDate;
};

/** Writes the borough's files and imports them, as a council would those that it is sent. The same again changes nothing. */
export async function loadPlaces(borough: Borough, ground: Ground, act: Act): Promise<void> {
  const { streets, wards, properties } = borough;
  await writeMap(borough, ground.folder);
  await Promise.all([
    loadMap(ground, act),
    loadGazetteer(borough, ground, act),
    loadAssets(borough, ground, act),
  ]);
  const name = borough.name.en;
  ground.say(`${name}: ${counted(streets.length)} streets in ${counted(wards.length)} wards`);
  ground.say(`${name}: ${counted(properties.length)} addresses`);
}

async function loadMap({ database, authority, folder, redrawnOn }: Ground, act: Act): Promise<void> {
  const read = async (name: string) => ({ name, text: await readFile(join(folder, name), 'utf8') });
  const map = { streets: await read('streets.geojson'), land: await read('land.geojson') };
  const areas = [
    await read('areas.geojson'),
    await read('rounds-before.geojson'),
    { ...(await read('rounds.geojson')), from: redrawnOn },
  ];
  for (const file of areas) await transaction(database, authority, (tx) => importAreas(tx, file, act));
  await transaction(database, authority, (tx) => importMap(tx, map, act));
}

async function loadAssets(
  borough: Borough,
  { database, authority, folder, say }: Ground,
  act: Act,
): Promise<void> {
  let things = 0;
  for (const { layer, path } of await writeAssets(borough, folder)) {
    const file = { layer, name: `${layer}.csv`, text: await readFile(path, 'utf8') };
    const { added, kept, rejects } = await importAssets({ database, authority }, file, act);
    const [wrong] = rejects;
    if (wrong) throw new Error(`${file.name} has a row that is not taken: ${JSON.stringify(wrong)}`);
    things += added + kept;
  }
  if (things > 0) say(`${borough.name.en}: ${counted(things)} lights, bins, trees and other things`);
}

async function loadGazetteer(
  borough: Borough,
  { database, authority, folder }: Ground,
  act: Act,
): Promise<void> {
  const path = join(folder, 'gazetteer.csv');
  const rejects = join(folder, 'gazetteer-rejects.csv');
  await writeGazetteer(borough, path);
  await importGazetteer({ database, authority, path, rejects, act });
}

const counted = (count: number): string => count.toLocaleString('en-GB');
