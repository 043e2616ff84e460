import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Borough } from '../borough.ts';
import type { Asset, AssetLayer } from './asset.ts';
import { busStops } from './bus-stops.ts';
import { facilities } from './facilities.ts';
import { playAreas } from './play-areas.ts';
import { streetFurniture } from './street-furniture.ts';

/** Every layer of things in the borough. */
export const assetsOf = (borough: Borough): AssetLayer[] => [
  ...streetFurniture(borough),
  busStops(borough),
  playAreas(borough),
  ...facilities(borough),
];

/** Writes a CSV file for each layer into the folder, which it makes. Gives the layers' names with their files. */
export const writeAssets = async (
  borough: Borough,
  folder: string,
): Promise<readonly { readonly layer: string; readonly path: string }[]> => {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    assetsOf(borough).map(async ({ layer, assets }) => {
      const path = join(folder, `${layer}.csv`);
      await writeFile(path, assetLines(assets).join('\r\n'));
      return { layer, path };
    }),
  );
};

export const assetLines = (assets: readonly Asset[]): string[] => {
  const facts = [...new Set(assets.flatMap((asset) => Object.keys(asset.facts)))];
  const heading = ['id', 'name', 'nameCy', 'easting', 'northing', 'usrn', ...facts];
  return [
    heading.map(cell).join(','),
    ...assets.map(({ id, name, nameCy, at, usrn, facts: known }) =>
      [
        id,
        name,
        nameCy ?? '',
        String(at.x),
        String(at.y),
        usrn ?? '',
        ...facts.map((fact) => known[fact] ?? ''),
      ]
        .map(cell)
        .join(','),
    ),
    '',
  ];
};

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
