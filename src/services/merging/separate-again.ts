import { separateCase } from '#capabilities/cases';
import type { Separating } from '#capabilities/cases';
import { takeMessages } from '#capabilities/notifications';
import type { Act } from '#language';
import type { Tx } from '#platform/database';

/** Undoes a merging; what was told since under the requests that go back goes with them. */
export async function separateAgain(tx: Tx, separating: Separating, act: Act): Promise<void> {
  const returned = await separateCase(tx, separating, act);
  if (returned) await takeMessages(tx, returned);
}
