import { mergeCases } from '#capabilities/cases';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { alikeTo, grants } from './plan-case-merging.ts';
import type { MergingPair } from './plan-case-merging.ts';

/** Merges a case with another, where both are of services that may be about the same thing. Refused as `planCaseMerging` says. */
export async function mergeWith(
  tx: Tx,
  { goes, stays, revision }: MergingPair & { readonly revision?: number | undefined },
  act: Act,
): Promise<void> {
  if (await grants(tx, goes)) throw new Refusal('case.merges-granted');
  const alike = await alikeTo(tx, stays);
  await mergeCases(tx, { case: goes.id, with: stays.id, revision, alike }, act);
}
