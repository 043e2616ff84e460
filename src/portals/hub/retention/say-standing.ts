import type { Destruction } from '#capabilities/cases';
import type { Tongue } from '#language';
import { destructionsWords } from './destructions.words.ts';

/** Where a batch stands, in words. */
export function sayStanding(batch: Destruction, tongue: Tongue): string {
  const { standings } = destructionsWords[tongue];
  if (batch.endedAt) return standings.destroyed(batch.destroyed);
  if (batch.approvedBy) return standings.approved;
  return batch.checkedBy ? standings.checked : standings.proposed;
}
