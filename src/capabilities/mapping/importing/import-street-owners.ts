import { parse } from 'csv-parse/sync';
import { usrn } from '#language';
import type { Act, Usrn } from '#language';
import { sql, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import { owners } from '../ownership/owners.ts';
import type { MappingTables } from '../tables.ts';
import type { GeoFile } from './read-geojson.ts';
import { replaceLayer } from './replace-layer.ts';
import type { Imported } from './replace-layer.ts';

const row = z.object({ usrn, owner: z.string().trim() });
type OwnedStreet = z.output<typeof row>;

/** Replaces the list of streets that are not the council's: CSV with the columns `usrn` and `owner`. Whole or not at all. */
export async function importStreetOwners(
  tx: Tx,
  file: GeoFile & { readonly dryRun?: boolean },
  act: Act,
): Promise<Imported> {
  const streets = readStreets(file);
  const named = (await owners(tx)).map(({ owner }) => owner);
  for (const { line, owner } of streets.values())
    if (!named.includes(owner))
      throw new Refusal('mapping.unknown-owner', {
        file: file.name,
        feature: line,
        owner: owner.slice(0, 60),
        owners: named.join(', '),
      });
  const rows = [...streets].map(([street, { owner }]) => ({ usrn: street, owner }));
  const replace = async () => {
    const db = tables<MappingTables>(tx);
    await db.deleteFrom('mapping.street_owner').where('authority_id', '=', tx.authority).execute();
    await sql`insert into mapping.street_owner (usrn, owner)
      select usrn, owner from jsonb_populate_recordset(null::mapping.street_owner, ${JSON.stringify(rows)}::jsonb)`.execute(
      db,
    );
  };
  const { dryRun = false } = file;
  return replaceLayer(
    tx,
    { layer: 'street-owners', files: [file.text], shapes: rows.length, replace, dryRun },
    act,
  );
}

function readStreets({ name: file, text }: GeoFile) {
  const streets = new Map<Usrn, { readonly line: number; readonly owner: OwnedStreet['owner'] }>();
  for (const [index, record] of recordsIn(file, text).entries()) {
    const read = row.safeParse(record);
    const line = index + 2;
    if (!read.success || streets.has(read.data.usrn))
      throw new Refusal('mapping.wrong-street-owner', { file, line });
    streets.set(read.data.usrn, { line, owner: read.data.owner });
  }
  if (streets.size === 0) throw new Refusal('mapping.nothing-in-file', { file });
  return streets;
}

function recordsIn(file: string, text: string): readonly unknown[] {
  try {
    return parse(text, {
      bom: true,
      columns: inSmallLetters,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch {
    throw new Refusal('mapping.not-csv', { file });
  }
}

function inSmallLetters(heading: readonly string[]): string[] {
  return heading.map((column) => column.trim().toLowerCase());
}
