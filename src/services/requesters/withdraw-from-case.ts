import { caseOf, withdrawRequest } from '#capabilities/cases';
import type { Act, Uuid } from '#language';
import { attempt } from '#platform/database';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { closeWith } from '../handling/close-with.ts';
import { packOf } from '../publishing/published-services.ts';

/**
 * Takes a request back, as its service lets it be. Where nobody else asked its case closes; what still hangs on it (a task, say) leaves
 * that to an officer, who finds it marked. Twice is once.
 */
export async function withdrawFromCase(
  tx: Tx,
  { case: id, request }: { readonly case: Uuid; readonly request: Uuid },
  act: Act,
): Promise<void> {
  const found = await caseOf(tx, id);
  const rules = found && (await packOf(tx, found.service, found.version)).definition.requester;
  const rule = rules?.withdraws;
  if (!rule) throw new Refusal('case.not-withdrawable');
  const left = await withdrawRequest(tx, { case: id, request, in: rule.in }, act);
  if (!left || left.othersLeft) return;
  const failure = await attempt(tx, () => closeWith(tx, { case: id, outcome: rule.outcome }, act));
  if (failure && !(failure.error instanceof Refusal)) throw failure.error;
}
