import { chance } from '../../../demo/chance.ts';
import { importAssets } from '#capabilities/mapping';
import { systemClock } from '#platform/clock';
import { closeDatabase } from '#platform/database';
import { openAsApplication, thornmere } from '../ground/databases.ts';
import type { Urls } from '../ground/databases.ts';

export const layer = { name: 'street-lights', label: 'Street lights' } as const;

export type Around = { readonly easting: number; readonly northing: number; readonly metres: number };

/** Makes a layer of the council's so many things, all of them within some metres of a place. */
export async function standThings(
  urls: Urls,
  count: number,
  { easting, northing, metres }: Around,
): Promise<void> {
  const draw = chance('things', count);
  const off = () => Math.round(draw.between(-metres, metres) * 10) / 10;
  const rows = Array.from(
    { length: count },
    (_, at) => `L${String(at + 1)},${String(easting + off())},${String(northing + off())}`,
  );
  const text = ['id,easting,northing', ...rows, ''].join('\r\n');
  const by = { kind: 'system', name: 'bench' } as const;
  const act = { by, channel: 'system', request: 'bench', at: systemClock.now() } as const;
  const database = openAsApplication(urls);
  try {
    const { rejects } = await importAssets(
      { database, authority: thornmere },
      { layer: layer.name, name: 'many.csv', text },
      act,
    );
    if (rejects[0]) throw new Error(`a thing is not taken: ${JSON.stringify(rejects[0])}`);
  } finally {
    await closeDatabase(database);
  }
}
