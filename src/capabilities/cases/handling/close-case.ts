import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { actionsFor } from '../versions/index.ts';
import { lockCase } from './lock-case.ts';
import type { Handling } from './lock-case.ts';
import { holdsOf, perform } from './perform-action.ts';
import type { Acting } from './perform-action.ts';

export type Closing = Handling &
  Pick<Acting, 'holds' | 'bases'> & { readonly outcome: string; readonly note?: string | undefined };

/** Closes by the first action that ends the case from where it stands and is theirs; refused where there is none. */
export async function closeCase(tx: Tx, closing: Closing, act: Act): Promise<void> {
  const found = await lockCase(tx, closing);
  const action = (await actionsFor(tx, found, holdsOf(closing, act))).find(({ closes }) => closes);
  if (!action) throw new Refusal('case.action-not-possible', { status: found.status });
  await perform(tx, { found, action, acting: closing }, act);
}
