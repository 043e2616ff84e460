import { writeNote } from '#capabilities/cases';
import type { Noting } from '#capabilities/cases';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { reckonClocks } from '../clocks/index.ts';

/** Writes a note; one that those who asked may read is an answer to them. Refused as `writeNote` refuses. */
export async function writeOnCase(tx: Tx, noting: Noting, act: Act): Promise<void> {
  await writeNote(tx, noting, act);
  if (noting.kind === 'public') await reckonClocks(tx, [noting.case]);
}
