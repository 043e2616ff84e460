import { reopenCase } from '#capabilities/cases';
import type { Reopening } from '#capabilities/cases';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { reckonClocks } from '../clocks/index.ts';

/** Reopens a case; its clocks run on, and the time for which it was closed is not counted. Refused as `reopenCase` refuses. */
export async function openAgain(tx: Tx, reopening: Reopening, act: Act): Promise<void> {
  await reopenCase(tx, reopening, act);
  await reckonClocks(tx, [reopening.case]);
}
