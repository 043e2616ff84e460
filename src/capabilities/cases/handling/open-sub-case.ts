import type { Act, CaseReference, Uuid } from '#language';
import { append } from '#capabilities/ledger';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import type { Pin } from '../versions/index.ts';
import { insertCase } from './insert-case.ts';
import type { NewCase } from './insert-case.ts';
import { lockCase } from './lock-case.ts';

export type SubCase = NewCase & Pin & { readonly parent: Uuid; readonly reference: CaseReference };

/** Opens a case below an open one, which cannot close before it. One level deep. */
export async function openSubCase(tx: Tx, opening: SubCase, act: Act): Promise<Uuid> {
  const parent = await lockCase(tx, { case: opening.parent });
  if (parent.parent_id) throw new Refusal('case.is-sub-case');
  const { id, event } = await insertCase(tx, { ...opening, request: null }, act);
  await append(tx, event, act);
  return id;
}
