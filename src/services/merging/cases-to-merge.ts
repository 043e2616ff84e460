import { seenCases } from '#capabilities/cases';
import type { CaseRecord, Sight } from '#capabilities/cases';
import type { Tx } from '#platform/database';
import { casesAlike } from '../requests/index.ts';

/** A case that may be about the same thing, and how far away it is. */
export type CaseToMerge = { readonly found: CaseRecord; readonly metres: number };

/** Open cases that may be about the same thing as this one, as its service's `duplicates` says, and that the person may see; the nearest first. */
export async function casesToMerge(
  tx: Tx,
  { found, sight }: { readonly found: CaseRecord; readonly sight: Sight },
  now: Temporal.Instant,
): Promise<readonly CaseToMerge[]> {
  const { point, asset } = found.place;
  const reported = { service: found.service, point: point ?? undefined, asset: asset ?? undefined };
  const alike = await casesAlike(tx, reported, now);
  const others = alike.filter(({ id }) => id !== found.id);
  const seen = await seenCases(
    tx,
    sight,
    others.map(({ id }) => id),
  );
  return others.flatMap(({ id, metres }) => {
    const one = seen.get(id);
    return one ? [{ found: one, metres }] : [];
  });
}
