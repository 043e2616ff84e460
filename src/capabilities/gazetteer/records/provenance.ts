import { tables } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Provenance } from './record.ts';
import type { GazetteerTables } from '../tables.ts';

/** The file that an edition came from, and since when it has answered. */
export async function provenanceOf(tx: Tx, edition: number): Promise<Provenance> {
  const { file_name, kind, ended_at } = await tables<GazetteerTables>(tx)
    .selectFrom('gazetteer.import as run')
    .innerJoin('gazetteer.import_ending as ending', (join) =>
      join.onRef('ending.authority_id', '=', 'run.authority_id').onRef('ending.import_id', '=', 'run.id'),
    )
    .select(['run.file_name', 'run.kind', 'ending.ended_at'])
    .where('run.authority_id', '=', tx.authority)
    .where('run.edition', '=', edition)
    .executeTakeFirstOrThrow();
  return { file: file_name, kind, since: ended_at };
}
