import type { Uuid } from '#language';
import { sql } from '#platform/database';
import type { Tx } from '#platform/database';
import { atWork } from './at-work.ts';

/** Everybody at work, by name, with all that the directory grants them: some hundreds in a council. */
export async function officersAtWork(
  tx: Tx,
): Promise<readonly { readonly id: Uuid; readonly name: string; readonly granted: readonly string[] }[]> {
  return atWork(tx)
    .select(['officer.id', 'officer.name'])
    .select(sql<string[]>`array_agg(held.granted)`.as('granted'))
    .groupBy(['officer.id', 'officer.name'])
    .orderBy('officer.name')
    .orderBy('officer.id')
    .execute();
}
