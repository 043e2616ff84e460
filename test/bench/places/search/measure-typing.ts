import { measured } from '../../figure.ts';
import type { Measured } from '../../figure.ts';
import { quantile, timed } from '../../ground/times.ts';
import { lengths } from './lengths.ts';
import type { At } from './measure-ways.ts';

/** What a search takes after each key. */
export async function measureTyping(
  { ground, search }: At,
  typed: readonly string[],
): Promise<readonly Measured[]> {
  const rounds: number[][] = [];
  for (let round = 0; round < lengths[ground.size].rounds; round += 1)
    rounds.push(await timed(typed, (begun) => search({ typed: begun, tongue: 'en' })));
  const part = (share: number) => rounds.map((round) => quantile(round, share));
  const told = { suite: 'search', unit: 'ms' };
  ground.say(`  typing: ${String(typed.length)} keys`);
  return [
    measured({ ...told, name: 'while typing, p50', rounds: part(0.5) }),
    measured({ ...told, name: 'while typing, p95', rounds: part(0.95), goal: { valueAtMost: 30 } }),
  ];
}
