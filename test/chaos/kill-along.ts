import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../../demo/chance.ts';

const victims = ['web', 'worker', 'database'] as const;
export type Victim = (typeof victims)[number];

export type Killing = { readonly requests: number; readonly kills: number };

/** The kills fall evenly upon the work, each at a moment and on a victim that the seed draws. */
export async function killAlong(
  { requests, kills }: Killing,
  { draw, progress }: { readonly draw: Chance; readonly progress: () => number },
  kill: (victim: Victim) => Promise<void>,
): Promise<void> {
  for (let number = 0; number < kills; number += 1) {
    const after = ((number + draw.next()) / (kills + 1)) * requests;
    while (progress() < after) await pause(10);
    await pause(draw.between(0, 100));
    await kill(draw.pick(victims));
  }
}
