import type { InBoth } from '#language';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import { countedWords } from '../areas/area-kinds.ts';
import type { MappingTables } from '../tables.ts';

/** The shapes in which a map draws things of a layer. */
export const markers = ['circle', 'square', 'diamond', 'triangle', 'star', 'drop'] as const;

/** A layer of things, as the council's data sets it. */
export type AssetLayer = {
  readonly layer: string;
  readonly words: InBoth<{ readonly one: string; readonly many: string }>;
  readonly marker: (typeof markers)[number];
  /** Whether residents see it on the map and in lists. */
  readonly isPublic: boolean;
  /** Whether a service may ask for one of them. */
  readonly isReportable: boolean;
  /** How far away one of them still counts as near, in metres. */
  readonly within: number;
};

/** The layers of things that the council has, in the order of its data. */
export async function assetLayers(tx: Tx): Promise<readonly AssetLayer[]> {
  return arranged(tx, 'asset layers', async () => {
    const rows = await tables<MappingTables>(tx)
      .selectFrom('mapping.asset_layer')
      .select(['layer', 'words', 'marker', 'is_public', 'is_reportable', 'within'])
      .where('authority_id', '=', tx.authority)
      .orderBy('position')
      .execute();
    return rows.map(({ words, marker, is_public: isPublic, is_reportable: isReportable, ...row }) => ({
      ...row,
      isPublic,
      isReportable,
      words: countedWords.parse(words),
      marker: z.enum(markers).parse(marker),
    }));
  });
}

/** Makes the layers those that the council's data has. Things of a layer that is there no more stay, and answer to nobody. */
export async function projectAssetLayers(tx: Tx, layers: readonly AssetLayer[]): Promise<void> {
  const db = tables<MappingTables>(tx);
  await db.deleteFrom('mapping.asset_layer').where('authority_id', '=', tx.authority).execute();
  if (layers.length === 0) return;
  const rows = layers.map(({ words, isPublic, isReportable, ...row }, position) => ({
    ...row,
    position,
    words: JSON.stringify(words),
    is_public: isPublic,
    is_reportable: isReportable,
  }));
  await db.insertInto('mapping.asset_layer').values(rows).execute();
}
