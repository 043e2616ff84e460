import { closeCase } from '#capabilities/cases';
import type { Closing } from '#capabilities/cases';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { reckonClocks } from '../clocks/index.ts';

/** Closes a case, and with it what its clocks were waiting for. Refused as `closeCase` refuses. */
export async function endCase(tx: Tx, closing: Closing, act: Act): Promise<void> {
  await closeCase(tx, closing, act);
  await reckonClocks(tx, [closing.case]);
}
