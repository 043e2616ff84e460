import type { Uprn, Usrn, Uuid } from '#language';
import { sql } from '#platform/database';
import type { Tx } from '#platform/database';
import { seenLines } from './place-lines.ts';
import type { PlaceLine } from './place-lines.ts';
import type { Sight } from './sight.ts';

/** Of which place: a property, or a street with all that is in it. */
export type CasesAt = {
  readonly at: { readonly uprn: Uprn } | { readonly usrn: Usrn };
  readonly which: 'open' | 'past';
  /** The last line of the page before. */
  readonly after?: { readonly openedAt: Temporal.Instant; readonly id: Uuid } | undefined;
  readonly most: number;
};

/** The open cases of a place, or its past ones, that the person may see, the newest first, `most` at most. */
export async function casesAt(tx: Tx, sight: Sight, page: CasesAt): Promise<readonly PlaceLine[]> {
  const lines = await placeLines(tx, sight, page).execute();
  return lines.map((line) => ({ ...line, requests: line.requests ?? 0 }));
}

/** The statement itself, so that a test can ask how it would be run. */
export function placeLines(tx: Tx, sight: Sight, { at, which, after, most }: CasesAt) {
  return seenLines(tx, sight)
    .where('uprn' in at ? sql<boolean>`c.uprn = ${at.uprn}` : sql<boolean>`c.usrn = ${at.usrn}`)
    .where(which === 'past' ? sql<boolean>`c.ended` : sql<boolean>`not c.ended`)
    .where(after ? sql<boolean>`(c.opened_at, c.id) < (${after.openedAt}, ${after.id})` : sql<boolean>`true`)
    .limit(most);
}
