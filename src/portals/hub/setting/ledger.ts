import { timelineOf } from '#capabilities/ledger';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import type { Hub } from './hub.ts';

/** The types of what happened to a case, oldest first. */
export async function happenedTo({ begin }: Hub, of: Uuid): Promise<readonly string[]> {
  const entries = await begin((tx) => timelineOf(tx, { case: of }, 100));
  return entries.map(({ type }) => type).toReversed();
}

/** The pages on which somebody looked at a thing, as often as they did. */
export async function looksAt({ begin }: Hub, subject: Uuid): Promise<readonly string[]> {
  const { rows } = await begin((tx) =>
    sql<{ page: string }>`select page from ledger.look where ${subject} = any(subjects)`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  return rows.map(({ page }) => page);
}

/** The types of everything that happened to a thing that is no case, oldest first. */
export async function eventsAbout({ begin }: Hub, subject: Uuid): Promise<readonly string[]> {
  const { rows } = await begin((tx) =>
    sql<{ type: string }>`select type from ledger.event where subject_id = ${subject} order by seq`.execute(
      tables<Record<string, never>>(tx),
    ),
  );
  return rows.map(({ type }) => type);
}
