import { text } from '#language';
import type { InBoth } from '#language';
import { arranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import type { MappingTables } from '../tables.ts';

const counted = z.strictObject({ one: text(60), many: text(60) });

/** What one thing of a kind is called, and several. */
export const countedWords = z.strictObject({ en: counted, cy: counted });

/** A kind of area: what it is called, and what is expected of its areas. */
export type AreaKind = {
  readonly kind: string;
  readonly words: InBoth<{ readonly one: string; readonly many: string }>;
  /** No place is in two of them: an import says where two overlap. */
  readonly apart: boolean;
  /** Every place of the borough is in one of them: an import says where none is. */
  readonly covers: boolean;
};

const kind = (
  named: string,
  [one, many]: readonly [string, string],
  [un, llawer]: readonly [string, string],
): AreaKind => ({
  kind: named,
  words: { en: { one, many }, cy: { one: un, many: llawer } },
  apart: false,
  covers: false,
});

/** Whose ground it is, where it is not the council's. */
export const ownershipKind = 'ownership';

/** Where something is collected: its facts say what, and when. */
export const roundKind = 'collection-round';

/** The kinds that every council has. */
const standardKinds: readonly AreaKind[] = [
  { ...kind('borough', ['Borough', 'Boroughs'], ['Bwrdeistref', 'Bwrdeistrefi']), apart: true },
  { ...kind('ward', ['Ward', 'Wards'], ['Ward', 'Wardiau']), apart: true, covers: true },
  { ...kind('parish', ['Parish', 'Parishes'], ['Plwyf', 'Plwyfi']), apart: true },
  {
    ...kind(
      'division',
      ['Electoral division', 'Electoral divisions'],
      ['Adran etholiadol', 'Adrannau etholiadol'],
    ),
    apart: true,
  },
  { ...kind('constituency', ['Constituency', 'Constituencies'], ['Etholaeth', 'Etholaethau']), apart: true },
  { ...kind('patch', ['Patch', 'Patches'], ['Ardal waith', 'Ardaloedd gwaith']) },
  {
    ...kind(roundKind, ['Collection round', 'Collection rounds'], ['Rownd gasglu', 'Rowndiau casglu']),
    apart: true,
  },
  kind(
    'conservation-area',
    ['Conservation area', 'Conservation areas'],
    ['Ardal gadwraeth', 'Ardaloedd cadwraeth'],
  ),
  kind(
    ownershipKind,
    ['Land that is not ours', 'Land that is not ours'],
    ['Tir nad yw’n eiddo i ni', 'Tir nad yw’n eiddo i ni'],
  ),
];

/** Every kind of area, those that all councils have first, then the council's own. */
export async function areaKinds(tx: Tx): Promise<readonly AreaKind[]> {
  const own = await arranged(tx, 'area kinds', () => readKinds(tx));
  return areaKindsWith(own);
}

/** The same, where a council's own are known from its files. */
export function areaKindsWith(own: readonly AreaKind[]): readonly AreaKind[] {
  return [...standardKinds, ...own];
}

/** Makes the council's own kinds of area those that its data names. */
export async function projectAreaKinds(tx: Tx, kinds: readonly AreaKind[]): Promise<void> {
  const db = tables<MappingTables>(tx);
  await db.deleteFrom('mapping.area_kind').where('authority_id', '=', tx.authority).execute();
  if (kinds.length === 0) return;
  const rows = kinds.map(({ words, ...row }) => ({ ...row, words: JSON.stringify(words) }));
  await db.insertInto('mapping.area_kind').values(rows).execute();
}

/** Whether all councils have a kind, so that none can name it anew. */
export function isStandardKind(named: string): boolean {
  return standardKinds.some(({ kind: known }) => known === named);
}

async function readKinds(tx: Tx): Promise<readonly AreaKind[]> {
  const rows = await tables<MappingTables>(tx)
    .selectFrom('mapping.area_kind')
    .select(['kind', 'words', 'apart', 'covers'])
    .where('authority_id', '=', tx.authority)
    .orderBy('kind')
    .execute();
  return rows.map(({ words, ...row }) => ({ ...row, words: countedWords.parse(words) }));
}
