import { erasuresToJournal, recordJournalled } from '#capabilities/ledger';
import type { Begin } from '#capabilities/ledger';
import type { AuthorityId } from '#language';
import { writeErasures } from '#platform/backup';

const atOnce = 100;

/** Writes erasures to the journal beside the backups. Twice does no harm. Gives true while there may be more. */
export async function journalErasures(
  begin: Begin,
  { folder, authority, now }: { folder: string; authority: AuthorityId; now: Temporal.Instant },
): Promise<boolean> {
  const waiting = await begin((tx) => erasuresToJournal(tx, atOnce));
  if (waiting.length === 0) return false;
  await writeErasures(
    folder,
    waiting.map(({ id, at, events, destroyed }) => ({
      authority,
      erasure: id,
      at,
      events: [...events],
      ...(destroyed === null ? {} : { destroyed }),
    })),
  );
  await begin((tx) => recordJournalled(tx, waiting, now));
  return waiting.length === atOnce;
}
