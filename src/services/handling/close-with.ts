import { actionsFor, caseOf } from '#capabilities/cases';
import type { Act, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { takeAction } from './take-action.ts';

/**
 * Closes a case where no officer does: by the first action that ends it from where it stands and asks for nothing but how. Refused as
 * `takeAction` refuses, and where there is no such action now.
 */
export async function closeWith(
  tx: Tx,
  { case: id, outcome }: { readonly case: Uuid; readonly outcome: string },
  act: Act,
): Promise<void> {
  const found = await caseOf(tx, id);
  const possible = found && !found.closing ? await actionsFor(tx, found) : [];
  const action = possible.find(({ closes, needs }) => closes && !needs.includes('note'));
  if (!action) throw new Refusal('case.action-not-possible', { status: found?.status ?? '' });
  await takeAction(tx, { case: id, action: action.action, outcome }, act);
}
