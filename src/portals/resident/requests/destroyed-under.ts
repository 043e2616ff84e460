import { tombstoneOf } from '#capabilities/cases';
import { Elsewhere, path } from '#platform/http';
import type { ResidentVisit } from '../kit.ts';
import type { Sealed } from './story-under.ts';

/** What was destroyed says so to whoever has its link. */
export async function destroyedUnder({
  tx,
  world,
  params,
}: Pick<ResidentVisit, 'tx' | 'world'> & {
  readonly params: Sealed;
}) {
  const reference = world.seals.open(params.reference, params.seal);
  const isGone = reference && (await tombstoneOf(tx, reference));
  return isGone ? new Elsewhere(path('/requests/:reference/:seal/destroyed', params)) : undefined;
}
