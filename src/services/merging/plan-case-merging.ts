import { planMerging } from '#capabilities/cases';
import type { CaseRecord, MergingPlan } from '#capabilities/cases';
import { holdingsOn } from '#capabilities/holdings';
import type { Tx } from '#platform/database';
import { findLive } from '../publishing/published-services.ts';

/** The case that would go, and the one that would stay. */
export type MergingPair = { readonly goes: CaseRecord; readonly stays: CaseRecord };

/** What stands in the way: codes of refusals, in the order in which a person would see to it. */
export type CaseMergingPlan = Omit<MergingPlan, 'obstacles'> & { readonly obstacles: readonly string[] };

/** What merging the two would do, and why it cannot be done. Nothing is done. */
export async function planCaseMerging(
  tx: Tx,
  { goes, stays }: MergingPair,
): Promise<CaseMergingPlan | undefined> {
  const alike = await alikeTo(tx, stays);
  const plan = await planMerging(tx, { case: goes.id, with: stays.id, alike });
  if (!plan) return undefined;
  const holds = (await grants(tx, goes)) ? ['case.merges-granted'] : [];
  return { ...plan, obstacles: [...plan.obstacles, ...holds] };
}

/** The services of which its own says that they may be about the same thing. */
export async function alikeTo(tx: Tx, { service }: Pick<CaseRecord, 'service'>): Promise<readonly string[]> {
  return (await findLive(tx, service))?.definition.duplicates?.alike ?? [];
}

/** Whether somebody has something through this case, which says so for as long as they have it. */
export async function grants(tx: Tx, { id }: Pick<CaseRecord, 'id'>): Promise<boolean> {
  return (await holdingsOn(tx, id)).length > 0;
}
