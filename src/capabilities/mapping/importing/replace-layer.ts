import { createHash } from 'node:crypto';
import type { Act } from '#language';
import { append } from '#capabilities/ledger';
import { newId } from '#platform/chance';
import { rearranged, tables } from '#platform/database';
import type { Tx } from '#platform/database';
import { mappingImported } from '../events.ts';
import { revisionOf } from '../kept.ts';
import type { MappingTables } from '../tables.ts';

export type Imported = { readonly revision: string; readonly shapes: number; readonly same: boolean };

type Replacing = {
  readonly layer: MappingTables['mapping.layer']['name'];
  readonly files: readonly string[];
  readonly shapes: number;
  /** Deletes the old rows and writes the new ones. */
  readonly replace: () => Promise<void>;
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean | undefined;
};

/** Replaces a layer by what a file holds, and tells the ledger. The same file again changes nothing. */
export async function replaceLayer(
  tx: Tx,
  { layer, files, shapes, replace, dryRun }: Replacing,
  act: Act,
): Promise<Imported> {
  const revision = digestOf(files);
  if ((await revisionOf(tx, layer)) === revision) return { revision, shapes, same: true };
  if (dryRun) return { revision, shapes, same: false };
  await replace();
  const id = newId(act.at);
  const row = { id, revision, imported_at: act.at };
  await tables<MappingTables>(tx)
    .insertInto('mapping.layer')
    .values({ name: layer, ...row })
    .onConflict((clash) => clash.columns(['authority_id', 'name']).doUpdateSet(row))
    .execute();
  rearranged(tx);
  await append(tx, mappingImported({ subject: id, data: { layer, revision, shapes } }), act);
  return { revision, shapes, same: false };
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(createHash('sha256').update(file).digest());
  return hash.digest('base64url').slice(0, 16);
}
