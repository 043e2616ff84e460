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
