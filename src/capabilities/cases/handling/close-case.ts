import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { actionsFor } from '../versions/index.ts';
import { lockCase } from './lock-case.ts';
import type { Handling } from './lock-case.ts';
import { perform } from './perform-action.ts';

export type Closing = Handling & { readonly outcome: string; readonly note?: string | undefined };

/** Closes by the first action that ends the case from where it stands; refused where the service has none. */
export async function closeCase(tx: Tx, closing: Closing, act: Act): Promise<void> {
  const found = await lockCase(tx, closing);
  const action = (await actionsFor(tx, found)).find(({ closes }) => closes);
  if (!action) throw new Refusal('case.action-not-possible', { status: found.status });
  await perform(tx, { found, action, acting: closing }, act);
}
