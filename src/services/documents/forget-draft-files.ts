import { holdersWithFiles, removeFiles } from '#capabilities/documents';
import { draftsStanding } from '#capabilities/forms';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';

const batch = 500;

/**
 * Removes the files of drafts that are no more: sent without them, discarded, or run out. Goes on behind `after`; gives the last
 * draft that it looked at, or nothing when that was all.
 */
export async function forgetDraftFiles(tx: Tx, after: Uuid | undefined, act: Act): Promise<Uuid | undefined> {
  const drafts = await holdersWithFiles(tx, 'draft', { after, most: batch });
  const standing = await draftsStanding(tx, drafts);
  for (const id of drafts)
    if (!standing.has(id)) await removeFiles(tx, { holder: { kind: 'draft', id }, why: 'draft-gone' }, act);
  return drafts.length < batch ? undefined : drafts.at(-1);
}
