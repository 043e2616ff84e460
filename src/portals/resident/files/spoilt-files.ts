import { filesOf } from '#capabilities/documents';
import { filesGiven } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import { isSpoilt } from '#services';

/** The names of files in a draft's answers of which the scanner has said meanwhile that nobody may have them. */
export async function spoiltFiles(tx: Tx, { id, form, journey }: Draft): Promise<readonly string[]> {
  const named = new Set(filesGiven(form, journey.answersOnRoute));
  if (named.size === 0) return [];
  const files = await filesOf(tx, { kind: 'draft', ids: [id] });
  return files.filter((file) => named.has(file.id) && isSpoilt(file.state)).map(({ name }) => name);
}
